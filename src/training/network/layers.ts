import type { Parameter } from './parameters.ts';
import type { Segment, Tape, Tensor } from './tape.ts';

/** Going backwards, products over many rows are summed in blocks that stay in the cache. */
const BLOCK = 128;

/** x·w + b, each row. */
export function dense(tape: Tape, x: Tensor, w: Parameter, b: Parameter | null): Tensor {
  const y = b ? biases(tape, x.rows, b) : tape.tensor(x.rows, w.width);
  multiply(tape, x, 0, w, 0, y, [{ first: 0, last: x.rows }]);
  return y;
}

/**
 * A convolution over rows that lie side by side; outside a segment is 0. `w` holds one block of rows for each of its
 * `taps`: y[t] = b + sum over j of x[t + j - half]·w[j].
 */
export function convolution(
  tape: Tape,
  x: Tensor,
  segments: readonly Segment[],
  w: Parameter,
  taps: number,
  b: Parameter,
): Tensor {
  const y = biases(tape, x.rows, b);
  for (let tap = 0; tap < taps; tap++) multiply(tape, x, tap - (taps - 1) / 2, w, tap, y, segments);
  return y;
}

/** y[t] += x[t + shift]·w[block] inside each segment. */
function multiply(
  tape: Tape,
  x: Tensor,
  shift: number,
  w: Parameter,
  block: number,
  y: Tensor,
  segments: readonly Segment[],
): void {
  const { kernel } = tape;
  const [xRow, yRow] = [x.width * 4, y.width * 4];
  const offset = block * x.width * yRow;
  const weights = w.value + offset;
  const runs = segments.flatMap((segment) => shifted(segment, shift));
  for (const { first, last } of runs) {
    const [from, to] = [x.value + (first + shift) * xRow, y.value + first * yRow];
    kernel.product(last - first, y.width, x.width, from, xRow, 4, weights, yRow, to, yRow);
  }
  tape.record(() => {
    const { arena } = tape;
    const { mark } = arena;
    // Behind a rectifier and dropout most of dy is 0, and a sparse product skips such numbers of its left side only. So the
    // gradient of the weights is summed as its transpose: dyᵀ·x.
    const wTransposed = arena.allocate(x.width * y.width);
    const dwTransposed = arena.allocate(x.width * y.width);
    const list = arena.reserve(2 * (BLOCK + 1) * (y.width + 1));
    kernel.transposeAdd(x.width, y.width, weights, wTransposed);
    for (const { first, last } of runs.flatMap(intoBlocks)) {
      const [count, dy, at] = [last - first, y.gradient + first * yRow, (first + shift) * xRow];
      const [from, dx] = [x.value + at, x.gradient + at];
      kernel.sparseProduct(y.width, x.width, count, dy, 4, yRow, from, xRow, dwTransposed, xRow, list);
      kernel.sparseProduct(count, x.width, y.width, dy, yRow, 4, wTransposed, xRow, dx, xRow, list);
    }
    kernel.transposeAdd(y.width, x.width, dwTransposed, w.gradient + offset);
    arena.release(mark);
  });
}

/** The rows t of a segment for which t + shift lies in it too. */
function shifted({ first, last }: Segment, shift: number): Segment[] {
  const segment = { first: Math.max(first, first - shift), last: Math.min(last, last - shift) };
  return segment.first < segment.last ? [segment] : [];
}

function intoBlocks({ first, last }: Segment): Segment[] {
  const blocks: Segment[] = [];
  for (let at = first; at < last; at += BLOCK) blocks.push({ first: at, last: Math.min(last, at + BLOCK) });
  return blocks;
}

/** The row b again and again. */
function biases(tape: Tape, rows: number, b: Parameter): Tensor {
  const { kernel } = tape;
  const y = tape.blank(rows, b.width);
  kernel.repeatRow(rows, b.width, b.value, y.value);
  tape.record(() => kernel.sumColumnsAdd(rows, b.width, y.gradient, b.gradient));
  return y;
}

/**
 * Each column is convolved on its own, with the rows `dilation` apart:
 * y[t,c] = sum over j of x[t + (j - half) * dilation, c] * w[j,c].
 */
export function depthwise(tape: Tape, x: Tensor, segments: readonly Segment[], w: Parameter, dilation: number): Tensor {
  const { kernel } = tape;
  const { rows, width } = x;
  const row = width * 4;
  const y = tape.tensor(rows, width);
  for (const { first, last } of segments) {
    const at = first * row;
    kernel.convolveColumnsAdd(last - first, width, w.rows, dilation, x.value + at, w.value, y.value + at);
  }
  tape.record(() => {
    for (const { first, last } of segments) {
      const at = first * row;
      kernel.convolveColumnsAdd(last - first, width, w.rows, -dilation, y.gradient + at, w.value, x.gradient + at);
    }
    for (let tap = 0; tap < w.rows; tap++) {
      const shift = (tap - (w.rows - 1) / 2) * dilation;
      for (const { first, last } of segments.flatMap((segment) => shifted(segment, shift))) {
        const from = x.value + (first + shift) * row;
        kernel.dotColumnsAdd(last - first, width, from, y.gradient + first * row, w.gradient + tap * row);
      }
    }
  });
  return y;
}

/**
 * x + y, in a tensor of its own: going backwards, layers need their inputs as they were. Its gradient gathers in that of x,
 * which is why only layers before this one may read x.
 */
export function sum(tape: Tape, x: Tensor, y: Tensor): Tensor {
  const { kernel } = tape;
  const count = x.rows * x.width;
  const z = { ...x, value: tape.arena.reserve(count) };
  kernel.add(count, x.value, y.value, z.value);
  tape.record(() => kernel.add(count, y.gradient, z.gradient, y.gradient));
  return z;
}

/** Adds the rows `ids` of x to those of y, from the column on: y[i, column…] += x[ids[i]]. */
export function addRows(tape: Tape, x: Tensor | Parameter, ids: ArrayLike<number>, y: Tensor, column = 0): void {
  const { kernel } = tape;
  const [xRow, yRow] = [x.width * 4, y.width * 4];
  const stored = tape.arena.store(ids);
  kernel.gatherAdd(ids.length, x.width, stored, x.value, xRow, y.value + column * 4, yRow);
  tape.record(() => {
    kernel.scatterAdd(ids.length, x.width, stored, x.gradient, xRow, y.gradient + column * 4, yRow);
    if ('touched' in x && x.touched) for (let i = 0; i < ids.length; i++) x.touched.add(ids[i] as number);
  });
}

/**
 * Rows one after the other, forwards or backwards through each segment: h[t] = z[t] + gate[t] * (h[before] - z[t]), with
 * a gate in [0, 1] for each column, linear in `gates` and clipped. (The quasi-recurrent network of Bradbury et al. 2017,
 * with gates that are the same in integers.)
 */
export function recurrence(
  tape: Tape,
  gates: Tensor,
  z: Tensor,
  segments: readonly Segment[],
  direction: 1 | -1,
): Tensor {
  const { kernel } = tape;
  const { rows, width } = z;
  const stride = width * 4 * direction;
  const h = tape.blank(rows, width);
  const nothing = tape.arena.allocate(width);
  const runs = segments
    .filter(({ first, last }) => first < last)
    .map(({ first, last }) => ({ count: last - first, at: (direction === 1 ? first : last - 1) * width * 4 }));
  for (const { count, at } of runs) {
    const next = at + stride;
    kernel.recur(1, width, stride, gates.value + at, z.value + at, nothing, h.value + at);
    kernel.recur(count - 1, width, stride, gates.value + next, z.value + next, h.value + at, h.value + next);
  }
  tape.record(() => {
    const backward = (count: number, at: number, previous: number, carry: number) =>
      kernel.recurBackward(
        count,
        width,
        -stride,
        gates.value + at,
        z.value + at,
        previous,
        h.gradient + at,
        gates.gradient + at,
        z.gradient + at,
        carry,
      );
    for (const { count, at } of runs) {
      const carry = tape.arena.allocate(width);
      const last = at + (count - 1) * stride;
      backward(count - 1, last, h.value + last - stride, carry);
      backward(1, at, nothing, carry);
    }
  });
  return h;
}
