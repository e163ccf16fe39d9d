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
  *find(scene, claims) {
    const drafts = claims.drafts();
    let [next, last] = [0, null as Draft | null];
    for (const quotation of scene.quotations) {
      for (; next < drafts.length && endOf(drafts[next] as Draft) <= quotation.first; next++) {
        if (last === null || endOf(drafts[next] as Draft) >= endOf(last)) last = drafts[next] as Draft;
      }
      if (!last || !isInReach(scene, last, quotation) || !standsAlone(scene, quotation)) continue;
      const content = [{ first: quotation.first, last: quotation.last }];
      if (claims.overlapping(content).size > 0) continue;
      const draft = {
        by: 'floating',
        cue: null,
        content,
        source: null,
        continues: last.continues ?? last,
        confidence: 0.6,
      };
      yield draft;
      last = draft;
    }
  },
};

const endOf = ({ content }: Draft): number => content.at(-1)?.last ?? 0;

const isInReach = ({ doc }: Scene, draft: Draft, { paragraph }: Quotation): boolean =>
  paragraph - (doc.tokens[endOf(draft) - 1]?.paragraph ?? 0) <= REACH;

/** It opens its paragraph and leaves no more than a full stop of it. */
function standsAlone(scene: Scene, quotation: Quotation): boolean {
  const paragraph = scene.doc.paragraphs[quotation.paragraph];
  if (!paragraph || quotation.first !== paragraph.first || quotation.last < paragraph.last - 1) return false;
  return wordsBetween(scene, quotation.first, quotation.last) >= MIN_WORDS && readsAsSpeech(scene, quotation);
}
