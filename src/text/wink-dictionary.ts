import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Pos } from './document.ts';

/** What wink knows of a word, wherever it stands. */
export interface Entry {
  readonly word: string;
  /** Its place in wink's lexicon. */
  readonly index: number;
  /** Its likeliest tag, as a number. */
  readonly tag: number;
  /** The symbol by which the patterns of the automata know it; 0 if they know it by its tag. */
  readonly hint: number;
  /** All tags that it may have, as bits. */
  readonly possible: number;
}

/** What is used of the parts of wink and its model that have no types. */
interface Cache {
  /** One number for a word, four for each part of a contraction. */
  lookup(word: string): number[] | null;
  normal(index: number): number;
  mappedSpelling(index: number): number;
  posOf(index: number): number;
  isMemberPOS(index: number, tag: number): boolean;
}
interface Core {
  readonly features: { readonly lexeme: { readonly list: readonly unknown[] }; readonly pos: { list: readonly Pos[] } };
}
interface PosModel {
  readonly machines: readonly string[];
  readonly transformers: readonly ((tag: number, cache: Cache, tokens: readonly number[], at: number) => number)[];
}
interface ReadDocument {
  readonly cache: Cache;
}

/** wink takes a word without a tag for a noun. */
const NOUN = 8;

/**
 * wink-nlp as a dictionary: what it knows of single words. It is given no automata of its own to run, as it would run
 * them on strings; `machines` are they. wink keeps every word it reads, so read only words of a bounded set.
 */
export class WinkDictionary {
  /** The automata that correct the tags of words in a row, one after the other, as JSON. */
  readonly machines: readonly string[];
  /** By tag number. */
  readonly tags: readonly Pos[];
  private readonly nlp: ReturnType<typeof winkNLP>;
  private readonly pos: PosModel;
  private readonly lexiconSize: number;
  private cache!: Cache;
  private lemmaBits = 0;

  constructor() {
    const parts = model as unknown as { core(): Core; pos(): PosModel };
    const core = parts.core();
    this.pos = parts.pos();
    this.machines = this.pos.machines;
    this.tags = core.features.pos.list;
    this.lexiconSize = core.features.lexeme.list.length;
    // wink calls the setter of its model at the end of each reading.
    const setter = ({ cache }: ReadDocument, _tags: unknown, _size: number, lemmaBits: number) => {
      this.cache = cache;
      this.lemmaBits = lemmaBits;
    };
    const pos = { ...this.pos, machines: [], setter };
    this.nlp = winkNLP({ ...model, core: () => core, pos: () => pos } as typeof model, ['pos']);
    this.nlp.readDoc('.');
  }

  /** Whether the word is one of wink's lexicon. */
  knows(word: string): boolean {
    const found = this.cache.lookup(word);
    return found !== null && (found.length > 1 || (found[0] as number) < this.lexiconSize);
  }

  /** The entry of a word; `null` if wink makes several tokens of it: "cannot", "Ive". */
  read(word: string): Entry | null {
    const index = this.indexOf(word);
    if (index === null) return null;
    const { cache, pos } = this;
    const tag = cache.posOf(cache.mappedSpelling(index)) || NOUN;
    return {
      word,
      index,
      tag,
      hint: pos.transformers[0]?.(0, cache, [index], 0) ?? 0,
      possible: this.possibleTags(index),
    };
  }

  private indexOf(word: string): number | null {
    if (!this.cache.lookup(word)) this.nlp.readDoc(word);
    const found = this.cache.lookup(word);
    return found?.length === 1 ? (found[0] as number) : null;
  }

  private possibleTags(index: number): number {
    const normal = this.cache.normal(index);
    let possible = 0;
    for (let tag = 0; tag < this.tags.length; tag++) if (this.cache.isMemberPOS(normal, tag)) possible |= 1 << tag;
    return possible;
  }

  /** The base of a word as one part of speech. */
  lemma({ index }: Entry, tag: number): string {
    const token = [index, 0, tag << this.lemmaBits, 0];
    return this.nlp.its.lemma(0, { cache: this.cache, tokens: token }, model.addons);
  }
}
