import type { Quotation } from '../../quotations/quotation.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { readsAsSpeech, type Scene, wordsBetween } from '../scene.ts';

const MIN_WORDS = 5;
/** How many paragraphs back the last speaker may have spoken. */
const REACH = 3;

/**
 *     “We won’t wait,” Ruiz said.
 *     “The ice has been thinning for years. Nobody listened.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * A quotation with a paragraph to itself, right behind one that was attributed, goes on with its speaker.
 */
export const floating: AttributionRule = {
  name: 'floating',
  find(scene, accepted) {
    const drafts: Draft[] = [];
    for (const quotation of scene.quotations) {
      if (!standsAlone(scene, quotation) || isCovered(quotation, accepted)) continue;
      const continued = lastSpeaking(scene, quotation, [...accepted, ...drafts]);
      if (!continued) continue;
      const content = [{ first: quotation.first, last: quotation.last }];
      drafts.push({ by: 'floating', cue: null, content, source: null, continues: continued, confidence: 0.6 });
    }
    return drafts;
  },
};

/** It opens its paragraph and leaves no more than a full stop of it. */
function standsAlone(scene: Scene, quotation: Quotation): boolean {
  const paragraph = scene.doc.paragraphs[quotation.paragraph];
  if (!paragraph || quotation.first !== paragraph.first || quotation.last < paragraph.last - 1) return false;
  return wordsBetween(scene, quotation.first, quotation.last) >= MIN_WORDS && readsAsSpeech(scene, quotation);
}

const isCovered = ({ first, last }: Quotation, accepted: readonly Draft[]): boolean =>
  accepted.some(({ content }) => content.some((range) => range.first < last && first < range.last));

function lastSpeaking({ doc }: Scene, { first, paragraph }: Quotation, accepted: readonly Draft[]): Draft | null {
  let best: Draft | null = null;
  for (const draft of accepted) {
    const end = draft.content.at(-1)?.last ?? 0;
    const distance = paragraph - (doc.tokens[end - 1]?.paragraph ?? 0);
    if (end <= first && distance <= REACH && end >= (best?.content.at(-1)?.last ?? 0)) best = draft;
  }
  return best?.continues ?? best;
}
