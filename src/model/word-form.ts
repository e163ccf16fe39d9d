import type { Lexeme } from '../text/lexeme.ts';
import { nameShape, specialRow, specialWord, UNKNOWN, type Vocabulary } from './vocabulary.ts';
import { wordClass } from './word-classes.ts';
import { shapeClass, suffixRow, tagRow } from './word-features.ts';

/** The rows of a word as one part of speech, wherever it stands: worked out once, read whenever sums of them are made. */
export class WordForm {
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

/** The form of a word: the same object for equal tokens. Another copy of this module may have left one of its own. */
export function formOf(lexeme: Lexeme): WordForm {
  const { form } = lexeme;
  if (form instanceof WordForm) return form;
  const own = new WordForm(lexeme);
  lexeme.form = own;
  return own;
}
