import { ANSWER_UNIT, ANSWERS, QUESTIONS, type StoredForest } from '../model/forest.ts';
import { DIGITS, LARGEST } from '../model/stored-weights.ts';

/** A case to learn from. */
export interface Case {
  readonly features: Float64Array;
  readonly right: boolean;
}

export interface BoostOptions {
  readonly trees: number;
  /** How much of its answer a tree adds. */
  readonly rate: number;
  /** Penalty on the squares of answers. */
  readonly penalty: number;
  /** Cases that must be left on each side of a question. */
  readonly leastCases: number;
}

const MOST_THRESHOLDS = 32;
/** A question that leads all one way: its threshold is none of those stored. */
const UNREACHED = [0, DIGITS.length - 1];

/** Cases with their features as bins: `bins[feature][case]` counts the thresholds that are reached. */
interface Binned {
  readonly thresholds: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
}

interface Question {
  readonly feature: number;
  readonly threshold: number;
}

interface Tree {
  /** Null: nothing is asked, all go the first way. */
  readonly questions: (Question | null)[];
  readonly answers: number[];
}

/**
 * Gradient boosting of trees for log odds (Friedman 2001), with second-order answers and penalty (Chen and Guestrin
 * 2016). Nothing in it is random: the same cases give the same forest.
 */
export function growForest(cases: readonly Case[], options: BoostOptions): StoredForest {
  const binned = readBins(cases);
  const rights = cases.filter(({ right }) => right).length;
  const bias = rounded(Math.log((rights + 1) / (cases.length - rights + 1)));
  const odds = new Float64Array(cases.length).fill(bias);
  const trees: Tree[] = [];
  for (let index = 0; index < options.trees; index++) {
    const { slopes, curvatures } = derivatives(cases, odds);
    trees.push(new Grower(binned, slopes, curvatures, options).grow(odds));
  }
  return store(bias, binned.thresholds, trees);
}

const rounded = (value: number): number => Math.round(value / ANSWER_UNIT) * ANSWER_UNIT;

function derivatives(cases: readonly Case[], odds: Float64Array) {
  const [slopes, curvatures] = [new Float64Array(odds.length), new Float64Array(odds.length)];
  for (const [index, { right }] of cases.entries()) {
    const probability = 1 / (1 + Math.exp(-(odds[index] as number)));
    slopes[index] = (right ? 1 : 0) - probability;
    curvatures[index] = probability * (1 - probability);
  }
  return { slopes, curvatures };
}

function readBins(cases: readonly Case[]): Binned {
  const thresholds = Array.from({ length: cases[0]?.features.length ?? 0 }, (_, feature) =>
    thresholdsOf(Float64Array.from(cases, ({ features }) => features[feature] as number)),
  );
  const bins = thresholds.map((own, feature) =>
    Uint8Array.from(
      cases,
      ({ features }) => own.filter((threshold) => (features[feature] as number) >= threshold).length,
    ),
  );
  return { thresholds, bins };
}

/** Between values of a feature, evenly over the cases, to a thousandth. */
function thresholdsOf(values: Float64Array): number[] {
  const sorted = values.toSorted();
  const found = new Set<number>();
  for (let cut = 1; cut < MOST_THRESHOLDS; cut++) {
    const at = Math.floor((cut * sorted.length) / MOST_THRESHOLDS);
    const value = sorted[at] as number;
    const before = sorted.findLast((other) => other < value);
    if (before !== undefined) found.add(Math.round(500 * (before + value)) / 1000);
  }
  // What few cases have stands beside all the cuts.
  const [least, most] = [sorted[0] as number, sorted.at(-1) as number];
  if (found.size === 0 && least < most) found.add(Math.round(500 * (least + most)) / 1000);
  return [...found].sort((a, b) => a - b);
}

/** Grows one tree, question by question. */
class Grower {
  private readonly binned: Binned;
  private readonly slopes: Float64Array;
  private readonly curvatures: Float64Array;
  private readonly options: BoostOptions;

  constructor(binned: Binned, slopes: Float64Array, curvatures: Float64Array, options: BoostOptions) {
    this.binned = binned;
    this.slopes = slopes;
    this.curvatures = curvatures;
    this.options = options;
  }

  /** The tree; its answers are added to the odds. */
  grow(odds: Float64Array): Tree {
    const tree: Tree = { questions: [], answers: [] };
    const groups: number[][] = [Array.from(odds.keys())];
    for (let at = 0; at < QUESTIONS; at++) {
      const group = groups[at] as number[];
      const question = this.bestQuestion(group);
      tree.questions[at] = question;
      const isReached = (index: number) =>
        question !== null && (this.binned.bins[question.feature]?.[index] as number) > question.threshold;
      groups[2 * at + 1] = group.filter((index) => !isReached(index));
      groups[2 * at + 2] = group.filter(isReached);
    }
    for (let answer = 0; answer < ANSWERS; answer++) {
      const group = groups[QUESTIONS + answer] as number[];
      const value = this.answerFor(group);
      tree.answers[answer] = value;
      for (const index of group) odds[index] = (odds[index] as number) + value;
    }
    return tree;
  }

  private answerFor(group: readonly number[]): number {
    const { slope, curvature } = this.sumsOf(group);
    const most = LARGEST * ANSWER_UNIT;
    return rounded(Math.max(-most, Math.min(most, (this.options.rate * slope) / (curvature + this.options.penalty))));
  }

  private sumsOf(group: readonly number[]): { slope: number; curvature: number } {
    let [slope, curvature] = [0, 0];
    for (const index of group) {
      slope += this.slopes[index] as number;
      curvature += this.curvatures[index] as number;
    }
    return { slope, curvature };
  }

  /** The question whose two answers gain most over one answer for all. */
  private bestQuestion(group: readonly number[]): Question | null {
    const all = this.sumsOf(group);
    const gainOf = (slope: number, curvature: number) => slope ** 2 / (curvature + this.options.penalty);
    let best: { question: Question; gain: number } | null = null;
    for (const [feature, thresholds] of this.binned.thresholds.entries()) {
      const sums = this.sumsByBin(group, feature, thresholds.length + 1);
      let [slope, curvature, count] = [0, 0, 0];
      for (let threshold = 0; threshold < thresholds.length; threshold++) {
        slope += sums.slopes[threshold] as number;
        curvature += sums.curvatures[threshold] as number;
        count += sums.counts[threshold] as number;
        if (Math.min(count, group.length - count) < this.options.leastCases) continue;
        const gain = gainOf(slope, curvature) + gainOf(all.slope - slope, all.curvature - curvature);
        if (gain > (best?.gain ?? gainOf(all.slope, all.curvature))) best = { question: { feature, threshold }, gain };
      }
    }
    return best?.question ?? null;
  }

  private sumsByBin(group: readonly number[], feature: number, count: number) {
    const bins = this.binned.bins[feature] as Uint8Array;
    const [slopes, curvatures, counts] = [new Float64Array(count), new Float64Array(count), new Uint32Array(count)];
    for (const index of group) {
      const bin = bins[index] as number;
      slopes[bin] = (slopes[bin] as number) + (this.slopes[index] as number);
      curvatures[bin] = (curvatures[bin] as number) + (this.curvatures[index] as number);
      counts[bin] = (counts[bin] as number) + 1;
    }
    return { slopes, curvatures, counts };
  }
}

/** Keeps the thresholds that are asked for. */
function store(bias: number, thresholds: Binned['thresholds'], trees: readonly Tree[]): StoredForest {
  const asked = thresholds.map((_, feature) => {
    const own = trees.flatMap(({ questions }) =>
      questions.flatMap((one) => (one?.feature === feature ? one.threshold : [])),
    );
    return [...new Set(own)].sort((a, b) => a - b);
  });
  const written = trees.map(({ questions, answers }) => {
    const asking = questions.flatMap((question) =>
      question ? [question.feature, (asked[question.feature] as number[]).indexOf(question.threshold)] : UNREACHED,
    );
    const saying = answers.map((answer) => answer / ANSWER_UNIT + LARGEST);
    return [...asking, ...saying].map((digit) => DIGITS[digit]).join('');
  });
  return {
    bias,
    thresholds: asked.map((own, feature) => own.map((threshold) => thresholds[feature]?.[threshold] as number)),
    trees: written.join(''),
  };
}
