/** A row of a sparse matrix: column → value. */
export type SparseRow = ReadonlyMap<number, number>;

const STEPS = 100;
const CLOSE_ENOUGH = 1e-9;

/** The weights w that minimize |Xw - y|² + Σ penalty·w², by conjugate gradients. */
export function fitRidge(rows: readonly SparseRow[], y: readonly number[], penalties: readonly number[]): Float64Array {
  const weights = new Float64Array(penalties.length);
  const residual = transposeTimes(rows, y, penalties.length);
  const direction = residual.slice();
  let size = dot(residual, residual);
  for (let step = 0; step < STEPS && size > CLOSE_ENOUGH; step++) {
    const image = normalTimes(rows, penalties, direction);
    const rate = size / dot(direction, image);
    for (let at = 0; at < weights.length; at++) {
      weights[at] = (weights[at] as number) + rate * (direction[at] as number);
      residual[at] = (residual[at] as number) - rate * (image[at] as number);
    }
    const next = dot(residual, residual);
    for (let at = 0; at < weights.length; at++) {
      direction[at] = (residual[at] as number) + (next / size) * (direction[at] as number);
    }
    size = next;
  }
  return weights;
}

/** (XᵀX + penalties) v */
function normalTimes(rows: readonly SparseRow[], penalties: readonly number[], v: Float64Array): Float64Array {
  const products = rows.map((row) => {
    let sum = 0;
    for (const [column, value] of row) sum += value * (v[column] as number);
    return sum;
  });
  return transposeTimes(rows, products, v.length).map((sum, at) => sum + (penalties[at] as number) * (v[at] as number));
}

/** Xᵀ v */
function transposeTimes(rows: readonly SparseRow[], v: readonly number[], width: number): Float64Array {
  const sums = new Float64Array(width);
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of row) sums[column] = (sums[column] as number) + value * (v[index] as number);
  }
  return sums;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
