import type { Reading } from '../model/reading.ts';
import type { Scan } from '../model/scan.ts';
import { LEAST_LIKELY_CUE } from '../model/thresholds.ts';
import { VERIFIER_FEATURES, verifierFeatures } from '../model/verifier-features.ts';
import type { GoldArticle } from './gold.ts';
import { judgeQuotes } from './score.ts';
import { toQuotes } from './to-quotes.ts';

/** A reading's features and whether it was right. */
export interface Judged {
  readonly features: Float64Array;
  readonly right: boolean;
}

/** The readings of an article that `extract` would look at in this mode, judged by what people marked. */
export function judgeReadings(
  article: GoldArticle,
  scan: Scan,
  all: readonly Reading[],
  mode: 'speech' | 'all',
): Judged[] {
  const readings = all.filter(({ speech, any }) => (mode === 'speech' ? speech : any) >= LEAST_LIKELY_CUE);
  const features = verifierFeatures(scan, readings);
  const quotes = toQuotes({ ...scan, quotations: [] }, readings);
  const right = judgeQuotes(article, quotes, mode === 'speech');
  return readings.flatMap(({ parts }, index) =>
    parts.content.length === 0 ? [] : [{ features: features[index] as Float64Array, right: right[index] as boolean }],
  );
}

/** In [0, 1]: that a reading with these features is right. */
export const probabilityOf = (features: Float64Array, weights: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (features[at] as number), 0)));

const PENALTY = 3;
const STEPS = 8;

/** Weights of a logistic regression with a penalty on their squares, by Newton's method. */
export function fitVerifier(cases: readonly Judged[]): number[] {
  const count = VERIFIER_FEATURES.length;
  const weights = Array.from({ length: count }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const { slope, curvature } = derivatives(cases, weights);
    const move = solve(curvature, slope);
    for (let at = 0; at < count; at++) weights[at] = (weights[at] as number) + (move[at] as number);
  }
  return weights;
}

function derivatives(cases: readonly Judged[], weights: readonly number[]) {
  const slope = weights.map((weight) => -PENALTY * weight);
  const curvature = weights.map((_, row) => weights.map((_weight, column) => (row === column ? PENALTY : 0)));
  for (const { features, right } of cases) {
    const probability = probabilityOf(features, weights);
    const [miss, spread] = [(right ? 1 : 0) - probability, probability * (1 - probability)];
    for (let a = 0; a < weights.length; a++) {
      const feature = features[a] as number;
      if (feature === 0) continue;
      slope[a] = (slope[a] as number) + miss * feature;
      const row = curvature[a] as number[];
      for (let b = 0; b < weights.length; b++) row[b] = (row[b] as number) + spread * feature * (features[b] as number);
    }
  }
  return { slope, curvature };
}

/** The x of a x = b, for a positive definite matrix (Gauss). */
function solve(a: readonly number[][], b: readonly number[]): number[] {
  const rows = a.map((row, index) => [...row, b[index] as number]);
  const count = rows.length;
  for (let pivot = 0; pivot < count; pivot++) {
    const from = rows[pivot] as number[];
    for (let below = pivot + 1; below < count; below++) {
      const row = rows[below] as number[];
      const share = (row[pivot] as number) / (from[pivot] as number);
      for (let at = pivot; at <= count; at++) row[at] = (row[at] as number) - share * (from[at] as number);
    }
  }
  const x = Array.from({ length: count }, () => 0);
  for (let at = count - 1; at >= 0; at--) {
    const row = rows[at] as number[];
    let sum = row[count] as number;
    for (let right = at + 1; right < count; right++) sum -= (row[right] as number) * (x[right] as number);
    x[at] = sum / (row[at] as number);
  }
  return x;
}
