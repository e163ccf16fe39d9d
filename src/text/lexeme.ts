import type { Pos, Word } from './document.ts';

/**
 * A word that equal tokens share as long as the tagger keeps it, so that what a later stage works out of a word it can
 * leave here, and find without a search.
 */
export class Lexeme implements Word {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  #form: unknown = null;
  #facts: unknown = null;

  constructor(text: string, lower: string, lemma: string, pos: Pos) {
    this.text = text;
    this.lower = lower;
    this.lemma = lemma;
    this.pos = pos;
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
}
