import type { Polarity, Score } from '../schema/types.ts';
import { round } from './score-spans.ts';
import type { Features } from './target-features.ts';

/** `confidence` in [0, 1]: that the label is right. */
export type TargetScore = Score & { confidence: number };

/** The classes in the order of the weights. */
export const POLARITIES: readonly [Polarity, Polarity, Polarity] = ['positive', 'neutral', 'negative'];

/** A number for each class. */
export type Triple = readonly [positive: number, neutral: number, negative: number];

/** A multinomial logistic regression over the features of a target. */
export interface TargetModel {
  readonly weights: ReadonlyMap<string, Triple>;
  readonly bias: Triple;
  /** What the sums are multiplied by, so that probabilities are right as often as they say (Guo et al. 2017). */
  readonly sharpness: number;
}

/** How much worse the opposite label is than a wrong one: the share of its probability that is taken off. */
const CAUTION = 0.6;

/** What a triple is added up in. */
export type Sums = [positive: number, neutral: number, negative: number];

const NOTHING: Triple = [0, 0, 0];

/** One for each class; they add up to 1. */
export function targetProbabilities({ weights, bias, sharpness }: TargetModel, features: Features): Triple {
  const sums: Sums = [...bias];
  for (const [name, value] of features) {
    const [positive, neutral, negative] = weights.get(name) ?? NOTHING;
    sums[0] += positive * value;
    sums[1] += neutral * value;
    sums[2] += negative * value;
  }
  return softmax(sums, sharpness);
}

export function softmax([first, second, third]: Triple, sharpness: number): Triple {
  const largest = Math.max(first, second, third);
  const positive = Math.exp(sharpness * (first - largest));
  const neutral = Math.exp(sharpness * (second - largest));
  const negative = Math.exp(sharpness * (third - largest));
  const total = positive + neutral + negative;
  return [positive / total, neutral / total, negative / total];
}

/** `score` is the probability of positive less that of negative. */
export function toTargetScore([positive, neutral, negative]: Triple): TargetScore {
  const gains = [positive - CAUTION * negative, neutral, negative - CAUTION * positive];
  const best = gains.indexOf(Math.max(...gains));
  return {
    score: round(positive - negative),
    label: POLARITIES[best] as Polarity,
    confidence: round([positive, neutral, negative][best] as number),
  };
}
