import type { Token } from '../text/document.ts';
import type { Lexeme } from '../text/lexeme.ts';
import type { Arena } from './arena.ts';
import type { OpenKernel } from './kernel.ts';
import { type AddressList, ProductSums } from './product-sums.ts';
import type { Buffers, ProductTable } from './product-table.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isMarkRow, WORD_COLUMNS } from './word-columns.ts';
import { formOf, type WordForm } from './word-form.ts';

/** Sums that are kept at once: more than a stretch of tokens needs. */
const SLOTS = 16384;
const MASK = 2 * SLOTS - 1;
const LARGEST_KEY = 2 ** 31;

/**
 * Sums of the products of the columns that a word decides. The word remembers where they are; words with the same rows,
 * as names often are, share one, which is found by a key of 2 x 31 bits (open addressing). When the slots do not suffice
 * for a stretch of tokens, all are emptied: sums are exact, so that it makes no difference when one is made.
 */
export class WordSums {
  private readonly vocabulary: Vocabulary;
  private readonly sums: ProductSums;
  /** How many rows each column has, and the half of the key that has room for it. */
  private readonly sizes: readonly number[];
  private readonly halves: readonly (0 | 1)[];
  /** Key (two words) and address of each entry, 0 where it is free; four words each, so that an entry is one cache line. */
  private readonly entries = new Int32Array(4 * (MASK + 1));
  private readonly key = new Int32Array(2);
  /** Another object whenever the sums are emptied. */
  private epoch = {};

  constructor(arena: Arena, vocabulary: Vocabulary, products: readonly ProductTable[]) {
    this.vocabulary = vocabulary;
    this.sums = new ProductSums(arena, products, SLOTS);
    this.sizes = products.map(({ rows }) => rows);
    this.halves = halvesOf(this.sizes);
  }

  /** Writes the address of the sum of each of the `count` tokens from `first` on. */
  write(
    opened: OpenKernel,
    { doc: { tokens }, markState, opens }: Scan,
    first: number,
    count: number,
    buffers: Buffers,
    { words, start, step }: AddressList,
  ): void {
    if (this.sums.size + count > SLOTS) this.clear();
    const { epoch } = this;
    for (let at = first, to = start; at < first + count; at++, to += step) {
      const { lexeme } = tokens[at] as Token;
      const isOpening = opens[at] === 1;
      const state = markState[at] as number;
      if (isMarkRow(state)) {
        words[to] = this.find(formOf(lexeme), isOpening, state);
        continue;
      }
      const known = lexeme.sumKeeper === epoch ? (isOpening ? lexeme.openingSum : lexeme.innerSum) : 0;
      words[to] = known || this.remember(lexeme, isOpening, state);
    }
    this.sums.make(opened, buffers);
  }

  private clear(): void {
    this.entries.fill(0);
    this.sums.clear();
    this.epoch = {};
  }

  private remember(lexeme: Lexeme, isOpening: boolean, state: number): number {
    const address = this.find(formOf(lexeme), isOpening, state);
    if (lexeme.sumKeeper !== this.epoch) {
      lexeme.sumKeeper = this.epoch;
      lexeme.innerSum = 0;
      lexeme.openingSum = 0;
    }
    if (isOpening) lexeme.openingSum = address;
    else lexeme.innerSum = address;
    return address;
  }

  /** The address of the sum; a new one has room, but is yet to be made. */
  private find(form: WordForm, isOpening: boolean, state: number): number {
    const { key, sizes, halves, entries } = this;
    key.fill(0);
    for (let column = 0; column < sizes.length; column++) {
      const half = halves[column] as number;
      const row = this.rowOf(column, form, isOpening, state);
      key[half] = Math.imul(key[half] as number, sizes[column] as number) + row;
    }
    const [high, low] = [key[0] as number, key[1] as number];
    const mixed = Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b);
    let entry = (mixed ^ (mixed >>> 15)) & MASK;
    while (entries[4 * entry + 2] !== 0) {
      if (entries[4 * entry] === high && entries[4 * entry + 1] === low) return entries[4 * entry + 2] as number;
      entry = (entry + 1) & MASK;
    }
    const address = this.sums.reserve();
    entries[4 * entry] = high;
    entries[4 * entry + 1] = low;
    entries[4 * entry + 2] = address;
    for (let column = 0; column < sizes.length; column++)
      this.sums.setRow(column, this.rowOf(column, form, isOpening, state));
    return address;
  }

  private rowOf(column: number, form: WordForm, isOpening: boolean, state: number): number {
    return (WORD_COLUMNS[column] as (typeof WORD_COLUMNS)[number]).rowOf(
      form,
      isOpening ? 1 : 0,
      state,
      this.vocabulary,
    );
  }
}

function halvesOf(sizes: readonly number[]): (0 | 1)[] {
  let [half, size]: [0 | 1, number] = [0, 1];
  return sizes.map((own) => {
    size *= own;
    if (size > LARGEST_KEY) [half, size] = half === 0 ? [1, own] : tooMany();
    return half;
  });
}

function tooMany(): never {
  throw new RangeError('columns with too many rows to be added up');
}
