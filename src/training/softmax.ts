import type { Random } from './random.ts';

/** A sparse row: columns and their values, of one length. */
export interface Row {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

export interface SoftmaxOptions {
  readonly classes: number;
  readonly columns: number;
  readonly epochs: number;
  readonly rate: number;
  /** Of the squared weights, on the columns of each row. */
  readonly decay: number;
}

/**
 * Weights of a multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), averaged over the second half
 * of the epochs: column by column, one for each class. The last column is the bias.
 */
export function fitSoftmax(
  rows: readonly Row[],
  labels: readonly number[],
  options: SoftmaxOptions,
  random: Random,
): Float64Array {
  const { classes, columns, epochs } = options;
  const weights = new Float64Array((columns + 1) * classes);
  const squares = new Float64Array(weights.length).fill(0.1);
  const average = new Float64Array(weights.length);
  const averaged = epochs - Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of random.permutation(rows.length)) {
      step(weights, squares, rows[index] as Row, labels[index] as number, options);
    }
    if (epoch < epochs - averaged) continue;
    for (const [at, weight] of weights.entries()) average[at] = (average[at] as number) + weight / averaged;
  }
  return average;
}

function step(weights: Float64Array, squares: Float64Array, row: Row, label: number, options: SoftmaxOptions): void {
  const { classes, columns, rate, decay } = options;
  const shares = probabilities(weights, row, classes);
  const move = (at: number, gradient: number) => {
    squares[at] = (squares[at] as number) + gradient * gradient;
    weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number);
  };
  for (let each = 0; each < classes; each++) {
    const error = (shares[each] as number) - (each === label ? 1 : 0);
    for (let at = 0; at < row.columns.length; at++) {
      const place = (row.columns[at] as number) * classes + each;
      move(place, error * (row.values[at] as number) + decay * (weights[place] as number));
    }
    move(columns * classes + each, error);
  }
}

/** One for each class; they add up to 1. */
export function probabilities(weights: Float64Array, row: Row, classes: number): number[] {
  const bias = weights.length - classes;
  const sums = Array.from({ length: classes }, (_, each) => {
    let sum = weights[bias + each] as number;
    for (let at = 0; at < row.columns.length; at++) {
      sum += (weights[(row.columns[at] as number) * classes + each] as number) * (row.values[at] as number);
    }
    return sum;
  });
  const largest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - largest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
