import { LEAST_CONFIDENCE } from '../../model/thresholds.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Draft } from '../draft.ts';
import { isSaidApart, type Scene } from '../scene.ts';
import { byQuotation } from './by-quotation.ts';

/** Sentences between marks of which nothing tells whose they are: for callers who ask for quotes without a speaker. */
export const unclaimed = byQuotation('unclaimed', toDraft);

function toDraft(scene: Scene, quotation: Quotation): Draft | null {
  if (!isSaidApart(scene, quotation)) return null;
  const { first, last } = quotation;
  const content = [{ first, last }];
  return { by: 'unclaimed', cue: null, content, source: null, continues: null, confidence: LEAST_CONFIDENCE.speech };
}
