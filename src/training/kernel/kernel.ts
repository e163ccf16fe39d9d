/**
 * The numeric kernels of the training, over one memory that holds every tensor. Pointers and strides are in bytes, a
 * multiple of 16; counts are in floats, a multiple of 4 (of 8 for the width of a product or a convolution).
 */
export interface Kernel {
  /** c[i,j] += sum over p of a[i,p] * b[p,j]. With `aRow` and `aColumn` exchanged, `a` is read as its transpose. */
  product(
    rows: number,
    width: number,
    depth: number,
    a: number,
    aRow: number,
    aColumn: number,
    b: number,
    bRow: number,
    c: number,
    cRow: number,
  ): void;
  /** The same where much of `a` is 0; `list` is room for `rows` times `depth + 1` pairs. Rows and depth are not 0. */
  sparseProduct(
    rows: number,
    width: number,
    depth: number,
    a: number,
    aRow: number,
    aColumn: number,
    b: number,
    bRow: number,
    c: number,
    cRow: number,
    list: number,
  ): void;
  /** y[j,i] += x[i,j] */
  transposeAdd(rows: number, width: number, x: number, y: number): void;
  /** y[i,:] += sum over taps j of x[i + (j - half) * dilation,:] * w[j,:], where there is such a row. */
  convolveColumnsAdd(
    rows: number,
    width: number,
    taps: number,
    dilation: number,
    x: number,
    w: number,
    y: number,
  ): void;
  /** w[:] += sum over i of x[i,:] * y[i,:] */
  dotColumnsAdd(rows: number, width: number, x: number, y: number, w: number): void;
  /** w[:] += sum over i of x[i,:] */
  sumColumnsAdd(rows: number, width: number, x: number, w: number): void;
  /** y[i,:] += x[ids[i],:] */
  gatherAdd(rows: number, width: number, ids: number, x: number, xRow: number, y: number, yRow: number): void;
  /** x[ids[i],:] += y[i,:] */
  scatterAdd(rows: number, width: number, ids: number, x: number, xRow: number, y: number, yRow: number): void;
  /** z[i] = x[i] + y[i] */
  add(count: number, x: number, y: number, z: number): void;
  /** y[i,:] = x[:] */
  repeatRow(rows: number, width: number, x: number, y: number): void;
  /** y[i] = max(x[i], floor) * scale where a random number reaches `threshold` (of 2^32), else 0. */
  dropout(count: number, x: number, floor: number, threshold: number, scale: number, state: number, y: number): void;
  /** d[i] = d[i] * scale where y[i] is not 0, else 0. */
  dropoutBackward(count: number, y: number, scale: number, d: number): void;
  /**
   * h = z + gate * (previous - z), row after row, where gate = min(max(a / 4 + 1/2, 0), 1). From one row to the next the
   * addresses move by the stride, which may be negative; `previous` is the row of h before the first.
   */
  recur(rows: number, width: number, stride: number, a: number, z: number, previous: number, h: number): void;
  /** Backwards through `recur`, the last row first. `carry`, a row, is the gradient left to the row before. */
  recurBackward(
    rows: number,
    width: number,
    stride: number,
    a: number,
    z: number,
    previous: number,
    dh: number,
    da: number,
    dz: number,
    carry: number,
  ): void;
  sumOfSquares(count: number, x: number): number;
  /** One step of Adam with decoupled weight decay. Scales the gradient first and zeroes it after. */
  adam(
    count: number,
    w: number,
    g: number,
    first: number,
    second: number,
    scale: number,
    rate: number,
    decay: number,
    beta1: number,
    beta2: number,
    epsilon: number,
  ): void;
  /** average[i] += (w[i] - average[i]) * share */
  blend(count: number, w: number, share: number, average: number): void;
}
