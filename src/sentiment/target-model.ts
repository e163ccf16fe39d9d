import type { Polarity, Score } from '../schema/types.ts';
import { round } from './score-spans.ts';
import type { FeatureSink, Features } from './target-features.ts';

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

/** One for each class; they add up to 1. */
export function targetProbabilities(model: TargetModel, features: Features): Triple {
  const sums = new ClassSums(model);
  for (const [name, value] of features) sums.set(name, value);
  return sums.probabilities();
}

/** Takes features one by one, as a map of them would, and keeps no more than the sums. */
export class ClassSums implements FeatureSink {
  private readonly model: TargetModel;
  private readonly sums: [number, number, number];
  private readonly seen = new Set<Triple>();

  constructor(model: TargetModel) {
    this.model = model;
    this.sums = [...model.bias];
  }

  set(name: string, value: number): void {
    const row = this.model.weights.get(name);
    if (!row || this.seen.has(row)) return;
    this.seen.add(row);
    this.sums[0] += row[0] * value;
    this.sums[1] += row[1] * value;
    this.sums[2] += row[2] * value;
  }

  probabilities(): Triple {
    const { sharpness } = this.model;
    const largest = Math.max(...this.sums);
    const [positive, neutral, negative] = this.sums.map((sum) =>
      Math.exp(sharpness * (sum - largest)),
    ) as typeof this.sums;
    const total = positive + neutral + negative;
    return [positive / total, neutral / total, negative / total];
  }
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
