import type { Quotation } from '../../quotations/quotation.ts';
import type { Draft } from '../draft.ts';
import { questioned } from '../reports/answers.ts';
import { toldSubject } from '../reports/told-subject.ts';
import { isSaidApart, type Scene } from '../scene.ts';
import { byQuotation } from './by-quotation.ts';

const CONFIDENCE = 0.5;

/**
 * Sentences between marks that nobody is said to say are said by the one of whom the sentence right before them tells:
 *
 *     Ruiz also criticised the referee. “It was a penalty. Everyone saw it.”
 *     ----                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * or by the one whom the question right before them is put to.
 */
export const toldOf = byQuotation('told-of', toDraft);

function toDraft(scene: Scene, quotation: Quotation): Draft | null {
  const { tokens } = scene.doc;
  const { first, last, paragraph } = quotation;
  if (!isSaidApart(scene, quotation) || tokens[first - 1]?.paragraph !== paragraph) return null;
  const source = toldSubject(scene, first) ?? questioned(scene, quotation);
  if (!source) return null;
  return { by: 'told-of', cue: null, content: [{ first, last }], source, continues: null, confidence: CONFIDENCE };
}
