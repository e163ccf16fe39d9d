import type { Quotation } from '../../quotations/quotation.ts';
import type { TokenRange } from '../attribution.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { followers, paragraphsBehind } from '../followers.ts';
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
      if (paragraphsBehind(scene, leader, quotation) !== 0 || !isSaid(scene, quotation)) continue;
      more.set(leader, [...(more.get(leader) ?? []), { first: quotation.first, last: quotation.last }]);
    }
    for (const [leader, ranges] of more)
      offer({ ...leader, content: [...leader.content, ...ranges], grownFrom: leader });
  },
};

/** Long enough, or a sentence of its own, or one that goes on in the next paragraph. */
function isSaid(scene: Scene, quotation: Quotation): boolean {
  const { first, last, closed } = quotation;
  const { doc } = scene;
  const opensSentence = doc.sentences[doc.tokens[first]?.sentence ?? 0]?.first === first;
  return !closed || wordsBetween(scene, first, last) >= MIN_WORDS || (opensSentence && readsAsSpeech(scene, quotation));
}
