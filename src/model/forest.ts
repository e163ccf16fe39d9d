import { DIGITS, digitAt, LARGEST } from './stored-weights.ts';

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

/**
 * Trees of three questions each, whose answers are added up: log odds. (Gradient boosting; Friedman 2001.) A feature is
 * compared with its thresholds once; what trees ask is how many of them it reaches.
 */
export interface Forest {
  readonly bias: number;
  /** For each feature its thresholds, from the least on. */
  readonly thresholds: readonly Float64Array[];
  /** `[tree * QUESTIONS + question]`; behind question q come 2 q + 1 where the threshold is not reached, and 2 q + 2. */
  readonly features: Uint8Array;
  /** In the same order the number of the threshold. */
  readonly steps: Uint8Array;
  /** `[tree * ANSWERS + answer]` */
  readonly answers: Float64Array;
  /** For each feature of the case at hand how many thresholds it reaches; 0 for those without, which are asked as well. */
  readonly reached: Uint8Array;
}

const QUESTION_DIGITS = 2 * QUESTIONS;
const TREE_DIGITS = QUESTION_DIGITS + ANSWERS;

export function readForest({ bias, thresholds, trees }: StoredForest): Forest {
  const count = trees.length / TREE_DIGITS;
  const forest: Forest = {
    bias,
    thresholds: thresholds.map((own) => Float64Array.from(own)),
    features: new Uint8Array(count * QUESTIONS),
    steps: new Uint8Array(count * QUESTIONS),
    answers: new Float64Array(count * ANSWERS),
    reached: new Uint8Array(DIGITS.length),
  };
  for (let tree = 0; tree < count; tree++) {
    const [questionsAt, answersAt] = [tree * TREE_DIGITS, tree * TREE_DIGITS + QUESTION_DIGITS];
    for (let question = 0; question < QUESTIONS; question++) {
      forest.features[tree * QUESTIONS + question] = digitAt(trees, questionsAt + 2 * question);
      forest.steps[tree * QUESTIONS + question] = digitAt(trees, questionsAt + 2 * question + 1);
    }
    for (let answer = 0; answer < ANSWERS; answer++) {
      forest.answers[tree * ANSWERS + answer] = (digitAt(trees, answersAt + answer) - LARGEST) * ANSWER_UNIT;
    }
  }
  return forest;
}

/** The log odds of a case with these features. */
export function logOdds(forest: Forest, features: Float64Array): number {
  const { bias, features: asked, steps, answers, reached } = forest;
  countReached(forest, features);
  // The sign bit of a difference leads on, as no branch could be foretold.
  const isReached = (at: number): number => ((steps[at] as number) - (reached[asked[at] as number] as number)) >>> 31;
  let sum = bias;
  for (let first = 0, answer = 0; first < asked.length; first += QUESTIONS, answer += ANSWERS) {
    const second = 1 + isReached(first);
    const third = 2 * second + 1 + isReached(first + second);
    sum += answers[answer + 2 * third + 1 + isReached(first + third) - QUESTIONS] as number;
  }
  return sum;
}

function countReached({ thresholds, reached }: Forest, features: Float64Array): void {
  for (let feature = 0; feature < thresholds.length; feature++) {
    const own = thresholds[feature] as Float64Array;
    const value = features[feature] as number;
    let count = 0;
    while (count < own.length && value >= (own[count] as number)) count++;
    reached[feature] = count;
  }
}
