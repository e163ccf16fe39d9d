import type { Pos, Word } from './document.ts';
import { signsOf } from './word-signs.ts';

/** No bits that a stage leaves are negative. */
const UNREAD = -1;

/**
 * A word that equal tokens share as long as the tagger keeps it, so that what a later stage works out of a word it can
 * leave here, and find without a search. None of that is part of what it is: equal words differ in it.
 *
 * In the order of use: most words are far from the processor when they are met. So what is asked of every word is a
 * number here, and only what is asked of few is an object of its own.
 */
export class Lexeme implements Word {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** Bits of `word-signs.ts`. */
  readonly signs: number;
  #networkBits = UNREAD;
  #phraseBits = UNREAD;
  #sumKeeper: unknown = null;
  #innerSum = 0;
  #openingSum = 0;
  #sibling: Lexeme = this;
  #traits = UNREAD;
  #toneBits = UNREAD;
  #facts: unknown = null;
  #phraseWord: unknown = null;
  #form: unknown = null;

  constructor(text: string, lower: string, lemma: string, pos: Pos) {
    this.text = text;
    this.lower = lower;
    this.lemma = lemma;
    this.pos = pos;
    this.signs = signsOf(text, lower);
  }

  /** What the same word was found to be elsewhere, in a ring: one for each part of speech. */
  get sibling(): Lexeme {
    return this.#sibling;
  }

  set sibling(lexeme: Lexeme) {
    this.#sibling = lexeme;
  }

  /** What the network's features ask of it, as bits, for the network to leave here; negative before. */
  get networkBits(): number {
    return this.#networkBits;
  }

  set networkBits(bits: number) {
    this.#networkBits = bits;
  }

  /** Where the keeper of the network's sums has those of the word: inside a sentence, and at its start; 0 before. */
  get sumKeeper(): unknown {
    return this.#sumKeeper;
  }

  set sumKeeper(keeper: unknown) {
    this.#sumKeeper = keeper;
  }

  get innerSum(): number {
    return this.#innerSum;
  }

  set innerSum(address: number) {
    this.#innerSum = address;
  }

  get openingSum(): number {
    return this.#openingSum;
  }

  set openingSum(address: number) {
    this.#openingSum = address;
  }

  /** What holds of it in a name or a noun phrase, as bits, for the search for speakers to leave here; negative before. */
  get phraseBits(): number {
    return this.#phraseBits;
  }

  set phraseBits(bits: number) {
    this.#phraseBits = bits;
  }

  /** What circumstances know of it, as bits, left here in the same way. */
  get traits(): number {
    return this.#traits;
  }

  set traits(traits: number) {
    this.#traits = traits;
  }

  /** What sentiment asks of every word, as bits, left here in the same way. */
  get toneBits(): number {
    return this.#toneBits;
  }

  set toneBits(bits: number) {
    this.#toneBits = bits;
  }

  /** What else sentiment knows of it, for sentiment to leave here. */
  get facts(): unknown {
    return this.#facts;
  }

  set facts(facts: unknown) {
    this.#facts = facts;
  }

  /** What it may be as part of a name, left here in the same way. */
  get phraseWord(): unknown {
    return this.#phraseWord;
  }

  set phraseWord(phraseWord: unknown) {
    this.#phraseWord = phraseWord;
  }

  /** The rows that the network has for it, left here in the same way. */
  get form(): unknown {
    return this.#form;
  }

  set form(form: unknown) {
    this.#form = form;
  }
}
