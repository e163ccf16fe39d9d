import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Token } from '../../text/document.ts';
import { isOpeningMark } from '../reports/words.ts';
import type { Scene } from '../scene.ts';

const OPENERS: ReadonlySet<string> = new Set(['about', 'of']);

/**
 * Whether the content tells what was told of, not what was told:
 *
 *     She tells her about the night he fell.      He tells the inquest of a “wall of smoke”.
 *                   -----                                              --
 */
export function isTopic({ doc: { tokens } }: Scene, tagged: TaggedCue): boolean {
  const { cue, parts } = tagged;
  const [topic, ...others] = parts.content;
  if (!(cue.lemma === 'tell' || isAskedAbout(tokens, tagged)) || !topic || others.length > 0 || topic.first < cue.last)
    return false;
  const before = isOpeningMark(tokens[topic.first - 1]) ? topic.first - 2 : topic.first - 1;
  return OPENERS.has(tokens[topic.first]?.lower ?? '') || OPENERS.has(tokens[before]?.lower ?? '');
}

/** "[what] the law says [about] deposits" */
const isAskedAbout = (tokens: readonly Token[], { cue, parts: { source } }: TaggedCue): boolean =>
  cue.lemma === 'say' && source !== null && tokens[source.first - 1]?.lower === 'what';
