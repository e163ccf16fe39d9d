import type { Pos, Word } from './document.ts';
import { signsOf } from './word-signs.ts';

/** No bits that a stage leaves are negative. */
const UNREAD = -1;

/**
 * A word that equal tokens share as long as the tagger keeps it, so that what a later stage works out of a word it can
 * leave here, and find without a search.
 */
export class Lexeme implements Word {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** Bits of `word-signs.ts`. */
  readonly signs: number;
  #form: unknown = null;
  #facts: unknown = null;
  #phraseBits = UNREAD;
  #phraseWord: unknown = null;
  #traits: unknown = null;

  constructor(text: string, lower: string, lemma: string, pos: Pos) {
    this.text = text;
    this.lower = lower;
    this.lemma = lemma;
    this.pos = pos;
    this.signs = signsOf(text, lower);
  }

  /** What the network sees of it, for the network to leave here. Not part of what it is: equal words differ in it. */
  get form(): unknown {
    return this.#form;
  }

  set form(form: unknown) {
    this.#form = form;
  }

  /** What sentiment knows of it, left here in the same way. */
  get facts(): unknown {
    return this.#facts;
  }

  set facts(facts: unknown) {
    this.#facts = facts;
  }

  /** What holds of it in a name or a noun phrase, as bits, for the search for speakers to leave here; negative before. */
  get phraseBits(): number {
    return this.#phraseBits;
  }

  set phraseBits(bits: number) {
    this.#phraseBits = bits;
  }

  /** What it may be as part of a name, left here in the same way. */
  get phraseWord(): unknown {
    return this.#phraseWord;
  }

  set phraseWord(phraseWord: unknown) {
    this.#phraseWord = phraseWord;
  }

  /** What circumstances know of it, left here in the same way. */
  get traits(): unknown {
    return this.#traits;
  }

  set traits(traits: unknown) {
    this.#traits = traits;
  }
}
