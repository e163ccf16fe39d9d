import type { Parameter } from './parameters.ts';
import type { Segment, Tape, Tensor } from './tape.ts';

/** Which label may follow which, and which may stand first. */
export interface ChainRules {
  readonly labels: number;
  allowed(before: number | null, label: number): boolean;
}

/** How often each label stands at each row, and each pair of labels at neighbours: of one labelling, or on average. */
export interface ChainCounts {
  /** `[row * labels + label]` */
  readonly rows: Float32Array;
  /** Over all rows: `[before * labels + label]` */
  readonly pairs: Float32Array;
}

export function countLabels(rules: ChainRules, labelling: ArrayLike<number>): ChainCounts {
  const { labels } = rules;
  const [rows, pairs] = [new Float32Array(labelling.length * labels), new Float32Array(labels * labels)];
  for (let i = 0; i < labelling.length; i++) {
    rows[i * labels + (labelling[i] as number)] = 1;
    if (i === 0) continue;
    const pair = (labelling[i - 1] as number) * labels + (labelling[i] as number);
    pairs[pair] = (pairs[pair] as number) + 1;
  }
  return { rows, pairs };
}

/**
 * The loss of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): for each segment the cross
 * entropy of the wanted labellings, among all allowed ones. `scores` hold a column a label, `transitions` a row a label
 * before and a column a label. Gradients are written at once. Returns the sum over the segments.
 */
export function chainLoss(
  tape: Tape,
  rules: ChainRules,
  scores: Tensor,
  transitions: Parameter,
  segments: readonly Segment[],
  wanted: readonly ChainCounts[],
  weight: (segment: number) => number = () => 1,
): number {
  const { arena } = tape;
  const view = ({ rows, width }: Tensor, address: number) => arena.view(address, rows * width);
  const [values, gradients] = [view(scores, scores.value), view(scores, scores.gradient)];
  const [edges, edgeGradients] = [view(transitions, transitions.value), view(transitions, transitions.gradient)];
  const chain = new Chain(rules, edges, transitions.width);
  let loss = 0;
  for (const [index, { first, last }] of segments.entries()) {
    const range = [first * scores.width, last * scores.width] as const;
    const own = values.subarray(...range);
    const { logTotal, counts } = chain.expect(own, scores.width);
    const target = wanted[index] as ChainCounts;
    const share = weight(index);
    const rowDifference = pull(
      gradients.subarray(...range),
      own,
      scores.width,
      counts.rows,
      target.rows,
      rules.labels,
      share,
    );
    const pairDifference = pull(
      edgeGradients,
      edges,
      transitions.width,
      counts.pairs,
      target.pairs,
      rules.labels,
      share,
    );
    loss += share * (logTotal - rowDifference - pairDifference);
  }
  return loss;
}

/** Adds expected less wanted counts to the gradients. Returns the score of the wanted ones. */
function pull(
  gradients: Float32Array,
  values: Float32Array,
  width: number,
  expected: Float32Array,
  wanted: Float32Array,
  labels: number,
  weight: number,
): number {
  let score = 0;
  for (let i = 0, row = 0; i < expected.length; row += width) {
    for (let at = row; at < row + labels; at++, i++) {
      const target = wanted[i] as number;
      gradients[at] = (gradients[at] as number) + weight * ((expected[i] as number) - target);
      score += target * (values[at] as number);
    }
  }
  return score;
}

/** Forwards and backwards in probabilities that are scaled to sum 1 at each row (Rabiner 1989, section V.A). */
export class Chain {
  private readonly n: number;
  private readonly starts: readonly number[];
  /** exp of the transitions, 0 where barred: `[before * n + label]`. */
  private readonly factors: Float64Array;

  constructor(rules: ChainRules, transitions: Float32Array, width: number) {
    this.n = rules.labels;
    const labels = Array.from({ length: this.n }, (_, label) => label);
    this.starts = labels.map((label) => (rules.allowed(null, label) ? 1 : 0));
    this.factors = Float64Array.from(
      labels.flatMap((before) =>
        labels.map((label) =>
          rules.allowed(before, label) ? Math.exp(transitions[before * width + label] as number) : 0,
        ),
      ),
    );
  }

  /** The expected counts of a segment's labellings, and the log of the sum over all of them. */
  expect(values: Float32Array, width: number): { logTotal: number; counts: ChainCounts } {
    const { n } = this;
    const rows = values.length / width;
    const emissions = new Float64Array(rows * n);
    let logTotal = 0;
    for (let i = 0; i < rows; i++) {
      let most = -Infinity;
      for (let c = 0; c < n; c++) most = Math.max(most, values[i * width + c] as number);
      for (let c = 0; c < n; c++) emissions[i * n + c] = Math.exp((values[i * width + c] as number) - most);
      logTotal += most;
    }
    const alpha = new Float64Array(rows * n);
    const scale = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
      const sum = this.forward(alpha, emissions, i);
      scale[i] = sum;
      logTotal += Math.log(sum);
    }
    return { logTotal, counts: this.backward(rows, alpha, scale, emissions) };
  }

  /** alpha of one row from that of the row before, scaled to sum 1. Returns the sum before scaling. */
  private forward(alpha: Float64Array, emissions: Float64Array, i: number): number {
    const { n, factors } = this;
    const before = (i - 1) * n;
    let sum = 0;
    for (let c = 0; c < n; c++) {
      let incoming = i === 0 ? (this.starts[c] as number) : 0;
      if (i > 0) for (let b = 0; b < n; b++) incoming += (alpha[before + b] as number) * (factors[b * n + c] as number);
      const value = incoming * (emissions[i * n + c] as number);
      alpha[i * n + c] = value;
      sum += value;
    }
    for (let c = 0; c < n; c++) alpha[i * n + c] = (alpha[i * n + c] as number) / sum;
    return sum;
  }

  private backward(rows: number, alpha: Float64Array, scale: Float64Array, emissions: Float64Array): ChainCounts {
    const { n, factors } = this;
    const counts = { rows: new Float32Array(rows * n), pairs: new Float32Array(n * n) };
    let beta = new Float64Array(n).fill(1);
    let below = new Float64Array(n);
    for (let i = rows - 1; i >= 0; i--) {
      for (let c = 0; c < n; c++) counts.rows[i * n + c] = (alpha[i * n + c] as number) * (beta[c] as number);
      if (i === 0) break;
      below.fill(0);
      for (let c = 0; c < n; c++) {
        const ahead = ((emissions[i * n + c] as number) * (beta[c] as number)) / (scale[i] as number);
        for (let b = 0; b < n; b++) {
          const step = (factors[b * n + c] as number) * ahead;
          below[b] = (below[b] as number) + step;
          const pair = b * n + c;
          counts.pairs[pair] = (counts.pairs[pair] as number) + step * (alpha[(i - 1) * n + b] as number);
        }
      }
      [beta, below] = [below, beta];
    }
    return counts;
  }
}
