import { exponential } from './exponential.ts';
import { type Forest, logOdds } from './forest.ts';
import type { Reading } from './reading.ts';
import type { Scan } from './scan.ts';
import { VERIFIER_FEATURES, writeFeatures } from './verifier-features.ts';

/**
 * How likely each reading of a document is right, in [0, 1]: content to four fifths, and source. Boosted trees over what
 * the whole attribution looks like, fitted to readings of networks that had not seen the articles (stacked
 * generalization; Wolpert 1992).
 */
export function verify(scan: Scan, readings: readonly Reading[], forest: Forest): number[] {
  const confidences: number[] = [];
  for (let index = 0; index < readings.length; index++) {
    writeFeatures(scan, readings, index, FEATURES);
    confidences.push(probabilityOf(FEATURES, forest));
  }
  return confidences;
}

/** Room for the features of one reading at a time. */
const FEATURES = new Float64Array(VERIFIER_FEATURES.length);

export function probabilityOf(features: Float64Array, forest: Forest): number {
  const odds = logOdds(forest, features);
  const power = exponential(-Math.abs(odds));
  return odds < 0 ? power / (1 + power) : 1 / (1 + power);
}
