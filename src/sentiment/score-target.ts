import { handFeatures, surroundingsIn } from './target-features.ts';
import { type TargetScore, type Triple, toTargetScore } from './target-model.ts';
import { TargetScorer } from './target-scorer.ts';
import { type Range, type Surroundings, surroundingsOf } from './target-units.ts';
import { BIAS, FEATURE_NAMES, FEATURE_WEIGHTS, SHARPNESS, WEIGHT_STEP } from './target-weights.ts';
import type { Unit } from './unit.ts';

export type { TargetScore };

let scorer: TargetScorer | null = null;

/** Made on first use. */
function sharedScorer(): TargetScorer {
  if (scorer) return scorer;
  const bytes = Int8Array.from(atob(FEATURE_WEIGHTS), (character) => character.charCodeAt(0));
  const rows = FEATURE_NAMES.split(' ').map((name, index): [string, Triple] => {
    const at = 3 * index;
    const weight = (place: number): number => (bytes[place] as number) * WEIGHT_STEP;
    return [name, [weight(at), weight(at + 1), weight(at + 2)]];
  });
  scorer = new TargetScorer({ weights: new Map(rows), bias: BIAS, sharpness: SHARPNESS });
  return scorer;
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
  return scoreIn(surroundingsIn(text, { start, end }), text.slice(start, end));
}

/** The same among the units of a sentence, of which the target is a range. `written`: as it stands in the text. */
export const scoreTargetAmong = (units: readonly Unit[], target: Range, written: string): TargetScore =>
  scoreIn(surroundingsOf(units, target), written);

const scoreIn = (surroundings: Surroundings, written: string): TargetScore =>
  toTargetScore(sharedScorer().score((features) => handFeatures(features, surroundings, written)));
