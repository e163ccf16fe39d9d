import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { QUOTING_VERBS } from '../../lexicon/report-words.ts';
import type { Scene } from '../scene.ts';
import { withContent } from './reading.ts';

/**
 * The reading of what somebody quotes with the one who is quoted in it, so that they are found as who said it:
 *
 *     The Echo quoted an insider as saying that Ruiz would quit.
 *     -------- ~~~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withQuotedOther({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue {
  const { cue, parts } = tagged;
  const [content, ...others] = parts.content;
  if (!QUOTING_VERBS.has(cue.lemma) || !content || content.first <= cue.last) return tagged;
  if (!parts.source || parts.source.last > cue.first) return tagged;
  if (tokens[content.first - 1]?.lower !== 'saying' || tokens[content.first - 2]?.lower !== 'as') return tagged;
  if (content.first - 2 === cue.last) return tagged;
  return withContent(tagged, [{ first: cue.last, last: content.last }, ...others]);
}
