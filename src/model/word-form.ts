import type { Token } from '../text/document.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { nameShape, specialRow, specialWord, UNKNOWN, type Vocabulary } from './vocabulary.ts';
import { wordClass } from './word-classes.ts';
import { factsOf } from './word-facts.ts';
import { shapeClass, suffixRow, tagRow } from './word-features.ts';

/**
 * All that features ask of a word as one part of speech, wherever it stands: worked out once, read for each token. In the
 * order of use, as most forms are far from the processor when they are met.
 */
export class WordForm {
  /** See `word-facts.ts`. */
  readonly facts: number;

  /** Where `WordSums` has the sum of the word's rows, inside a sentence and at its start; good in that epoch of it only. */
  epoch: object | null = null;
  inside = 0;
  opening = 0;

  readonly suffix: number;
  readonly shape: number;
  readonly tag: number;
  readonly wordClass: number;
  private readonly lower: string;
  private readonly lemma: string;
  /** The row in the table of words where the word is not looked at; `UNKNOWN` for a plain word. */
  private readonly special: number;
  /** The row of a word that the vocabulary lacks. */
  private readonly fallback: number;

  constructor(lexeme: Lexeme) {
    const { text, lower, lemma } = lexeme;
    this.facts = factsOf(lexeme);
    this.suffix = suffixRow(lexeme);
    this.shape = shapeClass(lexeme);
    this.tag = tagRow(lexeme);
    this.wordClass = wordClass(lexeme);
    this.lower = lower;
    this.lemma = lemma;
    const special = specialWord(lexeme);
    this.special = special ? specialRow(special) : UNKNOWN;
    this.fallback = text === lower ? UNKNOWN : specialRow(nameShape(text, lower));
  }

  /** The row of the word in the table of words. */
  wordRow(vocabulary: Vocabulary): number {
    return this.special || vocabulary.row(this.lower) || this.fallback;
  }

  /** The row of its lemma in the same table. */
  lemmaRow(vocabulary: Vocabulary): number {
    return this.special || vocabulary.row(this.lemma) || this.fallback;
  }
}

/** The form of a token: the same object for equal tokens. Another copy of this module may have left one of its own. */
export function formOf({ lexeme }: Token): WordForm {
  const { form } = lexeme;
  if (form instanceof WordForm) return form;
  const own = new WordForm(lexeme);
  lexeme.form = own;
  return own;
}

/** The forms of tokens, and their facts where loops read them one after the other. */
export interface Words {
  readonly forms: readonly WordForm[];
  readonly facts: Int32Array;
}

export function readWords(tokens: readonly Token[]): Words {
  const forms: WordForm[] = [];
  const facts = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const form = formOf(tokens[at] as Token);
    forms.push(form);
    facts[at] = form.facts;
  }
  return { forms, facts };
}
