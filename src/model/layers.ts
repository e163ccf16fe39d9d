import type { Arena } from './arena.ts';
import { LEAST_INT16, MOST_INT16, packedIndex } from './kernel.ts';
import type { Matrix } from './stored-weights.ts';

/** Activations are int16 multiples of 2^-fraction. */
export const FRACTION = 9;

/** Weights of a product, in the arena. */
export interface Dense {
  readonly depth: number;
  readonly width: number;
  readonly weights: number;
  readonly bias: number;
  readonly scale: number;
}

const MOST_BIAS = 2 ** 30;

/**
 * Lays matrices side by side: inputs with one fraction, outputs with another. `fractionOf` may give each column of the
 * outputs its own.
 */
export function makeDense(
  arena: Arena,
  matrix: Matrix,
  bias: Float64Array | null,
  fractionIn = FRACTION,
  fractionOf: (column: number) => number = () => FRACTION,
): Dense {
  const { rows: depth, width, values, scales } = matrix;
  const weights = new Int16Array(depth * width);
  for (let k = 0; k < depth; k++) {
    for (let j = 0; j < width; j++) weights[packedIndex(depth, k, j)] = values[k * width + j] as number;
  }
  const unit = (column: number) => (scales[column] as number) * 2 ** -fractionIn;
  const sums = Int32Array.from({ length: width }, (_, j) =>
    Math.max(-MOST_BIAS, Math.min(MOST_BIAS, Math.round((bias?.[j] ?? 0) / unit(j)))),
  );
  const factors = Float32Array.from({ length: width }, (_, j) => unit(j) * 2 ** fractionOf(j));
  return { depth, width, weights: arena.store(weights), bias: arena.store(sums), scale: arena.store(factors) };
}

/** Columns of matrices of the same height, one matrix after the other. */
export function sideBySide(matrices: readonly Matrix[]): Matrix {
  const width = matrices.reduce((sum, matrix) => sum + matrix.width, 0);
  const rows = matrices[0]?.rows ?? 0;
  const values = new Int8Array(rows * width);
  const scales = new Float64Array(width);
  let column = 0;
  for (const matrix of matrices) {
    scales.set(matrix.scales, column);
    for (let row = 0; row < rows; row++) {
      values.set(matrix.values.subarray(row * matrix.width, (row + 1) * matrix.width), row * width + column);
    }
    column += matrix.width;
  }
  return { rows, width, per: 'column', scales, values };
}

/** The rows of a, then those of b, in common scales. */
export function onTop(a: Matrix, b: Matrix): Matrix {
  const scales = a.scales.map((scale, column) => Math.max(scale, b.scales[column] as number));
  const values = new Int8Array(a.values.length + b.values.length);
  for (const [index, { values: own, scales: old }] of [a, b].entries()) {
    for (const [at, value] of own.entries()) {
      const column = at % a.width;
      values[index * a.values.length + at] = Math.round((value * (old[column] as number)) / (scales[column] as number));
    }
  }
  return { rows: a.rows + b.rows, width: a.width, per: 'column', scales, values };
}

/** Rows of a matrix, half open. */
export const rowsOf = ({ width, per, scales, values }: Matrix, first: number, last: number): Matrix => ({
  rows: last - first,
  width,
  per,
  scales: per === 'row' ? scales.subarray(first, last) : scales,
  values: values.subarray(first * width, last * width),
});

/** A depthwise convolution in the arena. Its outputs have `shift` bits of fraction fewer, so that its weights are under 1. */
export interface Filter {
  readonly taps: number;
  readonly dilation: number;
  readonly weights: number;
  readonly shift: number;
}

export function makeFilter(arena: Arena, { rows: taps, width, values, scales }: Matrix, dilation: number): Filter {
  const largest = values.reduce(
    (most, value, at) => Math.max(most, Math.abs(value) * (scales[at % width] as number)),
    0,
  );
  let shift = 0;
  while (2 ** shift <= largest) shift++;
  const weights = Int16Array.from(values, (value, at) => toInt16(value * (scales[at % width] as number), 15 - shift));
  return { taps, dilation, weights: arena.store(weights), shift };
}

/** Depthwise convolution, product, ReLU, added to the input. */
export interface Block {
  readonly filter: Filter;
  readonly dense: Dense;
}

/** Two recurrences, one in each direction, and the product that takes both back. */
export interface Recurrence {
  readonly inner: number;
  /** Gates forwards and backwards, then values forwards and backwards. */
  readonly input: Dense;
  readonly output: Dense;
}

/** A gate of the kernel is linear in -4 to 4. */
export const GATE_FRACTION = 13;

export const toInt16 = (value: number, fraction: number): number =>
  Math.max(LEAST_INT16, Math.min(MOST_INT16, Math.round(value * 2 ** fraction)));

export const vectorToInt16 = (vector: Float64Array, fraction = FRACTION): Int16Array =>
  Int16Array.from(vector, (value) => toInt16(value, fraction));
