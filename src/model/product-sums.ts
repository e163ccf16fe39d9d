import type { Arena } from './arena.ts';
import { LEAST_INT16, type OpenKernel } from './kernel.ts';
import { ENCODER_ROWS } from './network-size.ts';
import type { Buffers, ProductTable } from './product-table.ts';

/** Where the addresses of sums are written, a step apart. */
export interface AddressList {
  readonly words: Int32Array;
  readonly start: number;
  readonly step: number;
}

/**
 * Sums of the products of columns, kept one behind the other. Which sets of rows have one, and where, is for others to
 * know: they reserve a place for each new set, name its rows, and have all of them made in one go.
 */
export class ProductSums {
  private readonly products: readonly ProductTable[];
  private readonly bytes: number;
  private readonly first: number;
  private used = 0;
  private fresh = 0;
  private readonly ids: readonly Int32Array[];

  constructor(arena: Arena, products: readonly ProductTable[], slots: number) {
    this.products = products;
    this.bytes = products[0]?.bytes ?? 0;
    this.first = arena.reserve(slots * this.bytes);
    this.ids = products.map(() => new Int32Array(ENCODER_ROWS));
  }

  /** How many sums there are. */
  get size(): number {
    return this.used;
  }

  clear(): void {
    this.used = 0;
  }

  /** The address of one more sum, whose rows are to be named before the next. */
  reserve(): number {
    this.fresh++;
    return this.first + this.used++ * this.bytes;
  }

  /** Names the row that a column has in the sum reserved last. */
  setRow(column: number, row: number): void {
    (this.ids[column] as Int32Array)[this.fresh - 1] = row;
  }

  /** Makes the sums that were reserved since the last call. */
  make(opened: OpenKernel, buffers: Buffers): void {
    const { products, ids, bytes, fresh } = this;
    if (fresh === 0) return;
    const words = new Int32Array(opened.buffer);
    const each = products.length;
    // Products are made in the buffers that are to hold the addresses.
    for (let column = 0; column < each; column++)
      (products[column] as ProductTable).prepare(opened, ids[column] as Int32Array, fresh, buffers);
    for (let column = 0; column < each; column++) {
      const [table, rows] = [products[column] as ProductTable, ids[column] as Int32Array];
      let to = (buffers.y >> 2) + column;
      for (let at = 0; at < fresh; at++, to += each) words[to] = table.addressOf(rows[at] as number);
    }
    const y = this.first + (this.used - fresh) * bytes;
    opened.kernel.gather(fresh, bytes >> 1, each, 1, 0, buffers.y, buffers.nothing, LEAST_INT16, y);
    this.fresh = 0;
  }
}
