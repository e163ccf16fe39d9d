import type { Arena } from './arena.ts';
import { LEAST_INT16, MOST_INT16, type OpenKernel } from './kernel.ts';
import { type Dense, makeDense, toInt16 } from './layers.ts';
import { LARGEST, type Matrix } from './stored-weights.ts';

/** Rows that are multiplied at once. */
const BATCH = 64;

/** Buffers for `BATCH` rows and products; `nothing` is 0 all over. */
export interface Buffers {
  readonly x: number;
  readonly y: number;
  readonly nothing: number;
}

/**
 * The first convolution of one column, as a table: what each of its rows adds. A row is multiplied when it first
 * occurs; there is room for all of them.
 */
export class ProductTable {
  /** The bytes of a product. */
  readonly bytes: number;
  private readonly products: number;
  private readonly table: Matrix;
  private readonly fraction: number;
  private readonly dense: Dense;
  private readonly known: Uint8Array;

  constructor(arena: Arena, table: Matrix, weights: Matrix) {
    this.table = table;
    this.fraction = roomiestFraction(table);
    this.dense = makeDense(arena, weights, null, this.fraction);
    this.bytes = weights.width * 2;
    this.products = arena.reserve(table.rows * this.bytes);
    this.known = new Uint8Array(table.rows);
  }

  /** The address of a row's product. */
  addressOf(row: number): number {
    return this.products + row * this.bytes;
  }

  /** How many rows there are. */
  get rows(): number {
    return this.table.rows;
  }

  /** Multiplies those of the first `count` rows that are not known yet. */
  prepare(opened: OpenKernel, ids: Int32Array, count: number, buffers: Buffers): void {
    const fresh: number[] = [];
    for (let at = 0; at < count; at++) {
      const id = ids[at] as number;
      if (this.known[id] === 1) continue;
      this.known[id] = 1;
      if (fresh.push(id) === BATCH) this.multiply(opened, fresh.splice(0), buffers);
    }
    if (fresh.length > 0) this.multiply(opened, fresh, buffers);
  }

  private multiply({ kernel, buffer }: OpenKernel, rows: readonly number[], { x, y, nothing }: Buffers): void {
    const { depth, width, weights, bias, scale } = this.dense;
    const { values, scales } = this.table;
    const input = new Int16Array(buffer, x, rows.length * depth);
    for (const [index, row] of rows.entries()) {
      for (let k = 0; k < depth; k++) {
        input[index * depth + k] = toInt16(
          (values[row * depth + k] as number) * (scales[row] as number),
          this.fraction,
        );
      }
    }
    kernel.dense(rows.length, depth, width, x, weights, bias, scale, LEAST_INT16, nothing, 0, y);
    const bytes = new Uint8Array(buffer);
    for (const [index, row] of rows.entries()) {
      bytes.copyWithin(this.products + row * this.bytes, y + index * this.bytes, y + (index + 1) * this.bytes);
    }
  }
}

/** As many bits behind the point as numbers of the largest scale leave. */
function roomiestFraction({ scales }: Matrix): number {
  const largest = LARGEST * scales.reduce((most, scale) => Math.max(most, scale));
  let fraction = 15;
  while (fraction > 0 && largest * 2 ** fraction > MOST_INT16) fraction--;
  return fraction;
}
