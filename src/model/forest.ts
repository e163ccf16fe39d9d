import { digitAt, LARGEST } from './stored-weights.ts';

/** Questions of a tree: each asks whether a feature reaches a threshold, and leads to one of two others. */
export const QUESTIONS = 7;
/** What a tree may say: one number behind each way through three questions. */
export const ANSWERS = QUESTIONS + 1;

/** Answers are integers from -46 to 46, times this. Sums of them are exact. */
export const ANSWER_UNIT = 2 ** -6;

/** A forest as text. */
export interface StoredForest {
  readonly bias: number;
  /** For each feature what trees compare it with, from the least on. */
  readonly thresholds: readonly (readonly number[])[];
  /** For each tree its questions, of two characters each: the feature, the threshold; then its answers, of one each. */
  readonly trees: string;
}

/** Trees of three questions each, whose answers are added up: log odds. (Gradient boosting; Friedman 2001.) */
export interface Forest {
  readonly bias: number;
  /** `[tree * QUESTIONS + question]`; behind question q come 2 q + 1 where the threshold is not reached, and 2 q + 2. */
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  /** `[tree * ANSWERS + answer]` */
  readonly answers: Float64Array;
}

const QUESTION_DIGITS = 2 * QUESTIONS;
const TREE_DIGITS = QUESTION_DIGITS + ANSWERS;

export function readForest({ bias, thresholds, trees }: StoredForest): Forest {
  const count = trees.length / TREE_DIGITS;
  const forest: Forest = {
    bias,
    features: new Uint8Array(count * QUESTIONS),
    thresholds: new Float64Array(count * QUESTIONS),
    answers: new Float64Array(count * ANSWERS),
  };
  for (let tree = 0; tree < count; tree++) {
    const [questionsAt, answersAt] = [tree * TREE_DIGITS, tree * TREE_DIGITS + QUESTION_DIGITS];
    for (let question = 0; question < QUESTIONS; question++) {
      const feature = digitAt(trees, questionsAt + 2 * question);
      const threshold = digitAt(trees, questionsAt + 2 * question + 1);
      forest.features[tree * QUESTIONS + question] = feature;
      forest.thresholds[tree * QUESTIONS + question] = thresholds[feature]?.[threshold] ?? Infinity;
    }
    for (let answer = 0; answer < ANSWERS; answer++) {
      forest.answers[tree * ANSWERS + answer] = (digitAt(trees, answersAt + answer) - LARGEST) * ANSWER_UNIT;
    }
  }
  return forest;
}

/** The log odds of a case with these features. */
export function logOdds({ bias, features: asked, thresholds, answers }: Forest, features: Float64Array): number {
  let sum = bias;
  const reached = (at: number): number =>
    (features[asked[at] as number] as number) >= (thresholds[at] as number) ? 1 : 0;
  for (let first = 0, answer = 0; first < asked.length; first += QUESTIONS, answer += ANSWERS) {
    let question = 0;
    while (question < QUESTIONS) question = 2 * question + 1 + reached(first + question);
    sum += answers[answer + question - QUESTIONS] as number;
  }
  return sum;
}
