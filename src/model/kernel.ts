/**
 * The network's integer kernels over one memory that holds all its numbers. Pointers and strides are in bytes, a multiple
 * of 16 (of 4 for lists of addresses); widths and depths in numbers, a multiple of 8. Activations and weights are int16,
 * sums int32, multipliers float32. Every implementation gives the same bytes.
 */
export interface Kernel {
  /**
   * y[t] = max(floor, bias + a sum of rows). `addresses` holds `each` addresses for every row, and as many again for each
   * further tap: tap j of row t reads those at (t + j) * each, `tapBytes` * j further on. Sums wrap around.
   */
  gather(
    rows: number,
    width: number,
    each: number,
    taps: number,
    tapBytes: number,
    addresses: number,
    bias: number,
    floor: number,
    y: number,
  ): void;
  /**
   * y[t,c] = sum over taps j of round(x[t + (j - half) * dilation, c] * w[j,c] / 2^15), saturating; rows outside the window
   * are 0. Windows lie end to end: `starts` holds the number of the first row of each, and of all rows, as int32.
   */
  depthwise(
    windows: number,
    starts: number,
    width: number,
    taps: number,
    dilation: number,
    x: number,
    w: number,
    y: number,
  ): void;
  /**
   * y[t,j] = residual[t,j] + max(floor, round((bias[j] + sum over k of x[t,k] * w[k,j]) * scale[j])), saturating.
   * `w` is packed by `packWeights`. May write up to the next multiple of 4 rows. `y` may be the residual.
   */
  dense(
    rows: number,
    depth: number,
    width: number,
    x: number,
    w: number,
    bias: number,
    scale: number,
    floor: number,
    residual: number,
    residualRow: number,
    y: number,
  ): void;
  /** h = z + gate * (h before - z), row after row, where gate = a / 2^15 + 1/2 in [0, 1]. Strides may be negative. */
  recur(rows: number, width: number, stride: number, a: number, z: number, hStride: number, h: number): void;
  /**
   * best[t,j] = scores[t,j] * 32 + the highest of best[t-1,i] + edges[i,j] over the first six i (Viterbi 1967). Eight
   * numbers a row, `best`, `edges` and `start` of int32: `start` stands before the first row of each window, with the edges
   * in it. Windows as for `depthwise`.
   */
  decode(windows: number, starts: number, scores: number, edges: number, start: number, best: number): void;
}

/** A kernel with its memory. */
export interface OpenKernel {
  readonly kernel: Kernel;
  readonly buffer: ArrayBuffer;
}

export const LEAST_INT16 = -32768;
export const MOST_INT16 = 32767;

/** Where `dense` looks for the weight of row k, column j: tiles of 8 columns, in them pairs of rows. */
export const packedIndex = (depth: number, k: number, j: number): number =>
  (j >> 3) * depth * 8 + (k >> 1) * 16 + (j & 7) * 2 + (k & 1);
