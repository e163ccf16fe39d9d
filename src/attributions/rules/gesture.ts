import type { Quotation } from '../../quotations/quotation.ts';
import { type AttributionRule, type Draft, verbCue } from '../draft.ts';
import { gestureBefore } from '../reports/gesture.ts';
import { readsAsSpeech, type Scene } from '../scene.ts';
import { byQuotation } from './by-quotation.ts';

const CONFIDENCE = 0.6;

/**
 * What somebody does right before a quotation tells whose it is:
 *
 *     Baird wants the trees cut. Tully shrugs. “He has been cranky since 1988.”
 *                                ----- ~~~~~~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const gesture: AttributionRule = byQuotation('gesture', toDraft);

function toDraft(scene: Scene, quotation: Quotation): Draft | null {
  const found = gestureBefore(scene, quotation);
  if (!found || !readsAsSpeech(scene, quotation)) return null;
  const { verb, source } = found;
  return {
    by: 'gesture',
    // "was blunt" tells whose the words are, and is no verb for them.
    cue: scene.doc.tokens[verb]?.lemma === 'be' ? null : verbCue(scene.doc, { first: verb, last: verb + 1 }, verb),
    content: [{ first: quotation.first, last: quotation.last }],
    source,
    continues: null,
    confidence: CONFIDENCE,
  };
}
