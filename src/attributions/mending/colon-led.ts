import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Stretch } from '../../text/document.ts';
import { isQuoted, quotationAt, quotationStartingAt, type Scene } from '../scene.ts';
import { withContent } from './reading.ts';

/**
 * The reading with the quotation of the next paragraph, to which the colon at the end of its own one leads:
 *
 *     “We never closed it.”
 *     Ruiz wrote:
 *     ---- ~~~~~
 *     “We did.”
 *     ^^^^^^^^^
 * The network may take the one above, which another colon may lead to, or what else stands in the sentence.
 */
export function withColonLed(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { cue, parts } = tagged;
  const { tokens, paragraphs } = scene.doc;
  const { first, last } = paragraphs[tokens[cue.anchor]?.paragraph ?? 0] as Stretch;
  if (tokens[last - 1]?.text !== ':' || !parts.source) return tagged;
  const [head] = parts.content;
  const tail = parts.content.at(-1);
  const isAbove = tail !== undefined && tail.last <= first;
  if (!isAbove && (cue.last !== last - 1 || (head && (head.first >= last || isQuoted(scene, head.first)))))
    return tagged;
  const quotation = quotationStartingAt(scene, last);
  if (quotation) return withContent(tagged, [{ first: quotation.first, last: quotation.last }]);
  const above = isAbove && head ? quotationAt(scene, head.first) : null;
  return above && tokens[above.first - 1]?.text === ':' ? withContent(tagged, []) : tagged;
}
