import type { Quotation } from '../../quotations/quotation.ts';
import type { TokenRange } from '../attribution.ts';
import { type AttributionRule, type Draft, endOf, grown } from '../draft.ts';
import { followers, paragraphsBehind } from '../followers.ts';
import { isAnswer } from '../reports/answers.ts';
import { isLeadIn } from '../reports/lead-in.ts';
import { isLedByAnother } from '../reports/led-by-another.ts';
import { isTitleCase } from '../reports/words.ts';
import { readsAsSpeech, type Scene, wordsBetween } from '../scene.ts';

/** A shorter quotation is a name or a scare quote. */
const MIN_WORDS = 5;

/**
 *     “We won’t wait,” Ruiz said before the hearing. She paused. “We have waited for years.”
 *     ^^^^^^^^^^^^^^^^                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * A quotation behind an attribution in the same paragraph belongs to its content.
 */
export const continued: AttributionRule = {
  name: 'continued',
  find(scene, claims, offer) {
    const more = new Map<Draft, TokenRange[]>();
    for (const { quotation, leader } of followers(scene, claims)) {
      if (paragraphsBehind(scene, leader, quotation) !== 0 || !isSaid(scene, quotation, leader)) continue;
      const { cue, source } = leader;
      if (cue && isAnswer(scene, cue, quotation)) continue;
      if (cue && source && isLedByAnother(scene, source, cue.anchor, quotation.first)) continue;
      const ranges = more.get(leader) ?? [];
      ranges.push({ first: quotation.first, last: quotation.last });
      more.set(leader, ranges);
    }
    for (const [leader, ranges] of more) offer(grown(leader, ranges));
  },
};

/**
 * In the sentence of the attribution: long enough, or one that goes on in the next paragraph. In a later one only where it
 * opens the sentence; elsewhere it hangs on a verb that may well have another subject:
 *
 *     “We won’t wait,” Ruiz said. Her rival likened the plan to “a ship without a keel”.
 */
function isSaid(scene: Scene, quotation: Quotation, leader: Draft): boolean {
  const { first, last, closed } = quotation;
  const { tokens, sentences } = scene.doc;
  const sentence = tokens[first]?.sentence ?? 0;
  const isLong = !closed || wordsBetween(scene, first, last) >= MIN_WORDS;
  // Owners said they did not mind. “Old Nan,” as they call it, leaks.
  const goesOn = tokens[last - 2]?.text === ',';
  if (sentences[sentence]?.first === first) return isLong || (readsAsSpeech(scene, quotation) && !goesOn);
  if (tokens[first - 1]?.text === ':' && readsAsSpeech(scene, quotation) && isLeadIn(scene, first - 1)) return true;
  // “We won’t wait,” said Ruiz, the author of “The Last Field on the Hill.”
  return (
    isLong &&
    tokens[Math.max(endOf(leader), leader.cue?.last ?? 0) - 1]?.sentence === sentence &&
    !isTitleCase(tokens, first, last)
  );
}
