import { exponential } from './exponential.ts';
import type { Reading } from './reading.ts';
import type { Scan } from './scan.ts';
import { verifierFeatures } from './verifier-features.ts';

/** One for each feature of the verifier. */
export type VerifierWeights = readonly number[];

/**
 * How likely each reading of a document is right, in [0, 1]: content to four fifths, and source. A logistic regression
 * over what the whole attribution looks like, fitted to readings of networks that had not seen the articles (stacked
 * generalization; Wolpert 1992).
 */
export const verify = (scan: Scan, readings: readonly Reading[], weights: VerifierWeights): number[] =>
  verifierFeatures(scan, readings).map((features) => logistic(product(features, weights)));

function product(features: Float64Array, weights: VerifierWeights): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) sum += (features[index] as number) * (weights[index] as number);
  return sum;
}

function logistic(x: number): number {
  const power = exponential(-Math.abs(x));
  return x < 0 ? power / (1 + power) : 1 / (1 + power);
}
