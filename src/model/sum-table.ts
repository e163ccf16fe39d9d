import type { Arena } from './arena.ts';
import type { OpenKernel } from './kernel.ts';
import { ENCODER_ROWS } from './network-size.ts';
import { type AddressList, ProductSums } from './product-sums.ts';
import type { Buffers, ProductTable } from './product-table.ts';

/**
 * Sums of the products of a few small columns, one for each set of rows that occurred together: few enough that each set
 * has a number, and room.
 */
export class SumTable {
  private readonly columns: readonly number[];
  private readonly sizes: readonly number[];
  private readonly sums: ProductSums;
  /** The address of each set's sum, 0 where there is none yet. */
  private readonly addresses: Int32Array;
  private readonly sets = new Int32Array(ENCODER_ROWS);

  constructor(arena: Arena, columns: readonly number[], products: readonly ProductTable[]) {
    this.columns = columns;
    this.sizes = products.map(({ rows }) => rows);
    const sets = this.sizes.reduce((count, size) => count * size, 1);
    this.sums = new ProductSums(arena, products, sets);
    this.addresses = new Int32Array(sets);
  }

  /** Writes the address of the sum of each of the `count` tokens from `first` on. */
  write(
    opened: OpenKernel,
    columns: readonly Int32Array[],
    first: number,
    count: number,
    buffers: Buffers,
    { words, start, step }: AddressList,
  ): void {
    const { addresses } = this;
    const isAlone = this.columns.length === 1;
    const sets = isAlone ? this.columnOf(columns, 0) : this.writeSets(columns, first, count);
    for (let at = isAlone ? first : 0, to = start; to < start + count * step; at++, to += step) {
      const set = sets[at] as number;
      words[to] = addresses[set] || this.add(set);
    }
    this.sums.make(opened, buffers);
  }

  private columnOf(columns: readonly Int32Array[], index: number): Int32Array {
    return columns[this.columns[index] as number] as Int32Array;
  }

  private writeSets(columns: readonly Int32Array[], first: number, count: number): Int32Array {
    const { sets } = this;
    sets.fill(0, 0, count);
    for (let index = 0; index < this.columns.length; index++) {
      const ids = this.columnOf(columns, index);
      const size = this.sizes[index] as number;
      for (let at = 0; at < count; at++) sets[at] = (sets[at] as number) * size + (ids[first + at] as number);
    }
    return sets;
  }

  private add(set: number): number {
    const address = this.sums.reserve();
    this.addresses[set] = address;
    for (let index = this.sizes.length - 1, rest = set; index >= 0; index--) {
      const size = this.sizes[index] as number;
      this.sums.setRow(index, rest % size);
      rest = Math.floor(rest / size);
    }
    return address;
  }
}
