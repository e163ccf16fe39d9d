import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { WEEKDAYS } from '../../lexicon/calendar.ts';
import type { Token } from '../../text/document.ts';
import { someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

const STRAY = /^[,;:"\u201c\u201d\u201e\u00ab\u00bb\u2014\u2013-]$|^(?:''|``|--+)$/;

/**
 * The reading whose source ends with its last word, before the marks and the day behind it:
 *
 *     said Colm Haverty, “even when …        said its spokeswoman, Heike Brandl, on Friday.
 *          -------------                          ------------------------------
 */
export function withSourceEdges({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue {
  const { source } = tagged.parts;
  if (!source || source.first < tagged.cue.last) return tagged;
  const last = endOf(tokens, source.first, source.last);
  return last === source.last ? tagged : { ...tagged, parts: { ...tagged.parts, source: { ...source, last } } };
}

function endOf(tokens: readonly Token[], first: number, limit: number): number {
  let last = limit;
  if (last - first > 2 && WEEKDAYS.has(tokens[last - 1]?.lower ?? '') && tokens[last - 2]?.lower === 'on') last -= 2;
  while (last - first > 1 && isStray(tokens, first, last - 1)) last--;
  return last;
}

/** A mark, unless another one before it opens what it closes: Hugh “Woody”. */
const isStray = (tokens: readonly Token[], first: number, at: number): boolean => {
  const { text } = tokens[at] as Token;
  if (!STRAY.test(text)) return false;
  return (
    /^[,;:]$/.test(text) || !someIn(tokens, first, at, (token) => STRAY.test(token.text) && !/^[,;:]$/.test(token.text))
  );
};
