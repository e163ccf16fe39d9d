import type { Arena } from './arena.ts';
import { LEAST_INT16, type OpenKernel } from './kernel.ts';
import { ENCODER_ROWS } from './network-size.ts';
import type { Buffers, ProductTable } from './product-table.ts';

/** Sums that are kept at once, at most: more than a stretch of tokens needs. */
const MOST_SLOTS = 16384;
const LARGEST_KEY = 2 ** 31;

/** Where the addresses of sums are written, a step apart. */
interface AddressList {
  readonly words: Int32Array;
  readonly start: number;
  readonly step: number;
}

/** A column of the group, and what the other columns of its half of the key are multiplied by to make room for it. */
interface Member {
  readonly column: number;
  readonly products: ProductTable;
  readonly half: 0 | 1;
}

/**
 * Sums of the products of columns, one for each set of rows that occurred together. A key of 2 x 31 bits numbers the
 * sets; open addressing finds their slots. When the slots do not suffice for a stretch of tokens, all are emptied: sums
 * are exact, so that it makes no difference when one is made.
 */
export class SumTable {
  private readonly members: readonly Member[];
  private readonly bytes: number;
  /** How many sets of rows there can be, and how many sums have room. */
  private readonly sets: number;
  private readonly slots: number;
  private readonly sums: number;
  private readonly mask: number;
  /** Key (two words) and address of each entry, 0 where it is free; four words each, so that an entry is one cache line. */
  private readonly entries: Int32Array;
  private readonly keys = [new Int32Array(ENCODER_ROWS), new Int32Array(ENCODER_ROWS)] as const;
  /** The places of tokens whose sum is new, and what one column has there. */
  private readonly fresh = new Int32Array(ENCODER_ROWS);
  private readonly freshIds = new Int32Array(ENCODER_ROWS);
  private used = 0;

  constructor(arena: Arena, columns: readonly number[], products: readonly ProductTable[]) {
    this.members = membersOf(columns, products);
    this.bytes = products[0]?.bytes ?? 0;
    this.sets = this.members.reduce((count, member) => count * member.products.rows, 1);
    // A single column has its sums in its table of products.
    this.slots = columns.length === 1 ? 0 : Math.min(MOST_SLOTS, this.sets);
    this.sums = arena.reserve(this.slots * this.bytes);
    this.mask = 2 ** Math.ceil(Math.log2(2 * Math.max(1, this.slots))) - 1;
    this.entries = new Int32Array(4 * (this.mask + 1));
  }

  /** Writes the address of each token's sum. */
  write(opened: OpenKernel, columns: readonly Int32Array[], buffers: Buffers, list: AddressList): void {
    const [only] = this.members;
    if (this.slots === 0 && only)
      writeProducts(opened, columns[only.column] as Int32Array, only.products, buffers, list);
    else this.writeSums(opened, columns, buffers, list);
  }

  private writeSums(opened: OpenKernel, columns: readonly Int32Array[], buffers: Buffers, list: AddressList): void {
    const rows = columns[0]?.length ?? 0;
    if (this.slots < this.sets && this.used + rows > this.slots) {
      this.entries.fill(0);
      this.used = 0;
    }
    this.writeKeys(columns, rows);
    let count = 0;
    const [high, low] = this.keys;
    const { words, step } = list;
    for (let at = 0, to = list.start; at < rows; at++, to += step) {
      const used = this.used;
      words[to] = this.find(high[at] as number, low[at] as number);
      if (this.used > used) this.fresh[count++] = at;
    }
    if (count > 0) this.add(opened, columns, buffers, list, count);
  }

  private writeKeys(columns: readonly Int32Array[], rows: number): void {
    for (const key of this.keys) key.fill(0, 0, rows);
    for (const { column, products, half } of this.members) {
      const [ids, key, factor] = [columns[column] as Int32Array, this.keys[half], products.rows];
      for (let at = 0; at < rows; at++) key[at] = Math.imul(key[at] as number, factor) + (ids[at] as number);
    }
  }

  /** The address of a key's sum; a new one has room, but no sum yet. */
  private find(high: number, low: number): number {
    const { entries, mask } = this;
    const mixed = Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b);
    let entry = (mixed ^ (mixed >>> 15)) & mask;
    while (entries[4 * entry + 2] !== 0) {
      if (entries[4 * entry] === high && entries[4 * entry + 1] === low) return entries[4 * entry + 2] as number;
      entry = (entry + 1) & mask;
    }
    const address = this.sums + this.used++ * this.bytes;
    entries[4 * entry] = high;
    entries[4 * entry + 1] = low;
    entries[4 * entry + 2] = address;
    return address;
  }

  /** The first `count` of the fresh ones got their sums one behind the other, in this order: they are made in one go. */
  private add(
    { kernel, buffer }: OpenKernel,
    columns: readonly Int32Array[],
    buffers: Buffers,
    { words, start, step }: AddressList,
    count: number,
  ): void {
    const { members, bytes, fresh, freshIds } = this;
    for (const { column, products } of members) {
      const ids = columns[column] as Int32Array;
      for (let at = 0; at < count; at++) freshIds[at] = ids[fresh[at] as number] as number;
      products.prepare({ kernel, buffer }, freshIds, count, buffers);
    }
    const each = members.length;
    for (const [index, { column, products }] of members.entries()) {
      const ids = columns[column] as Int32Array;
      let to = (buffers.y >> 2) + index;
      for (let at = 0; at < count; at++, to += each) words[to] = products.addressOf(ids[fresh[at] as number] as number);
    }
    const first = words[start + (fresh[0] as number) * step] as number;
    kernel.gather(count, bytes >> 1, each, 1, 0, buffers.y, buffers.nothing, LEAST_INT16, first);
  }
}

/** The columns with the half of the key that has room for each. */
function membersOf(columns: readonly number[], products: readonly ProductTable[]): Member[] {
  let [half, size]: [0 | 1, number] = [0, 1];
  return columns.map((column) => {
    const own = products[column] as ProductTable;
    size *= own.rows;
    if (size > LARGEST_KEY) [half, size] = half === 0 ? [1, own.rows] : tooMany();
    return { column, products: own, half };
  });
}

function tooMany(): never {
  throw new RangeError('columns with too many rows to be added up');
}

function writeProducts(
  opened: OpenKernel,
  ids: Int32Array,
  products: ProductTable,
  buffers: Buffers,
  { words, start, step }: AddressList,
): void {
  products.prepare(opened, ids, ids.length, buffers);
  for (let at = 0, to = start; at < ids.length; at++, to += step) {
    words[to] = products.addressOf(ids[at] as number);
  }
}
