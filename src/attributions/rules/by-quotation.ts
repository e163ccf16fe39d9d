import type { Quotation } from '../../quotations/quotation.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { isClaimed } from '../followers.ts';
import type { Scene } from '../scene.ts';

/** A rule that asks of each quotation by itself whose it is. */
export const byQuotation = (
  name: string,
  toDraft: (scene: Scene, quotation: Quotation) => Draft | null,
): AttributionRule => ({
  name,
  find(scene, claims, offer) {
    for (const quotation of scene.quotations) {
      const draft = toDraft(scene, quotation);
      if (draft && !isClaimed(claims, quotation)) offer(draft);
    }
  },
});
