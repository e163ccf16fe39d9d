import type { Place } from './occurrences.ts';
import { handFeatures, readTargetFeatures } from './target-features.ts';
import {
  ClassSums,
  type TargetModel,
  type TargetScore,
  type Triple,
  targetProbabilities,
  toTargetScore,
} from './target-model.ts';
import { BIAS, FEATURE_NAMES, FEATURE_WEIGHTS, SHARPNESS, WEIGHT_STEP } from './target-weights.ts';
import type { Word } from './words.ts';

export type { TargetScore };

let model: TargetModel | null = null;

/** Read on first use, never changed after. */
function readModel(): TargetModel {
  if (model) return model;
  const bytes = Int8Array.from(atob(FEATURE_WEIGHTS), (character) => character.charCodeAt(0));
  const rows = FEATURE_NAMES.split(' ').map((name, index): [string, Triple] => {
    const at = 3 * index;
    const weight = (place: number): number => (bytes[place] as number) * WEIGHT_STEP;
    return [name, [weight(at), weight(at + 1), weight(at + 2)]];
  });
  model = { weights: new Map(rows), bias: BIAS, sharpness: SHARPNESS };
  return model;
}

/**
 * The sentiment of a sentence toward a target in it, by the words around the target; the name itself says nothing.
 * Best given one sentence: words farther than some 60 from the target are not read. Target: UTF-16 offsets, half open;
 * one that leaves the text is cut to it.
 *
 * A linear model trained on NewsMTSC (Hamborg and Donnay 2021). Irony and views that are only reported are beyond it.
 */
export function scoreTarget(text: string, target: { start: number; end: number }): TargetScore {
  const start = Math.max(0, Math.min(Math.floor(target.start) || 0, text.length));
  const end = Math.max(start, Math.min(Math.floor(target.end) || 0, text.length));
  return toTargetScore(targetProbabilities(readModel(), readTargetFeatures(text, { start, end })));
}

/** The same among words of a sentence that were cut already. `written`: the target as it stands in the text. */
export function scoreTargetAmong(words: readonly Word[], target: Place, written: string): TargetScore {
  const sums = new ClassSums(readModel());
  handFeatures(sums, words, target, written);
  return toTargetScore(sums.probabilities());
}
