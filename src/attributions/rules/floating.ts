import type { Quotation } from '../../quotations/quotation.ts';
import { type AttributionRule, type Draft, endOf } from '../draft.ts';
import { followers, paragraphsBehind } from '../followers.ts';
import { Repetitions } from '../repetitions.ts';
import { endsSentence } from '../reports/words.ts';
import { readsAsSpeech, type Scene, wordsBetween } from '../scene.ts';

const MIN_WORDS = 5;
/** How many paragraphs back the last speaker may have spoken. */
const REACH = 3;

/**
 *     “We won’t wait,” Ruiz said.
 *     “The ice has been thinning for years. Nobody listened.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * A quotation with a paragraph to itself, right behind one that was attributed, goes on with its speaker. One that repeats
 * another is a pull quote.
 */
export const floating: AttributionRule = {
  name: 'floating',
  find(scene, claims, offer) {
    let before: Draft | null = null;
    let repetitions: Repetitions | null = null;
    for (const { quotation, leader } of followers(scene, claims)) {
      const previous: Draft = before && endOf(before) > endOf(leader) ? before : leader;
      if (paragraphsBehind(scene, previous, quotation) > REACH || !standsAlone(scene, quotation)) continue;
      repetitions ??= new Repetitions(scene);
      if (repetitions.has(claims, quotation)) continue;
      before = {
        by: 'floating',
        cue: null,
        content: [{ first: quotation.first, last: quotation.last }],
        source: null,
        continues: previous.continues ?? previous,
        confidence: 0.6,
      };
      offer(before);
    }
  },
};

/** It opens its paragraph and leaves no more than a full stop of it. */
function standsAlone(scene: Scene, quotation: Quotation): boolean {
  const paragraph = scene.doc.paragraphs[quotation.paragraph];
  if (!paragraph || quotation.first !== paragraph.first || quotation.last < paragraph.last - 1) return false;
  // "Here is what our editor makes of it:" leads to somebody else.
  if (scene.doc.tokens[quotation.first - 1]?.text === ':') return false;
  const isStopped = quotation.last < paragraph.last && endsSentence(scene.doc.tokens[quotation.last]);
  return (
    wordsBetween(scene, quotation.first, quotation.last) >= MIN_WORDS && (isStopped || readsAsSpeech(scene, quotation))
  );
}
