import type { Pos, Token } from '../text/document.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { isCandidate } from './candidates.ts';
import { openerOf, separatorOf } from './segment-words.ts';
import { nameShape, specialRow, specialWord, UNKNOWN, type Vocabulary } from './vocabulary.ts';
import { isSpeakerClass, wordClass } from './word-classes.ts';
import { shapeClass, suffixRow, tagRow, verbKind } from './word-features.ts';

const NOMINALS: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'PRON']);
const SKIPPED_TAGS: ReadonlySet<Pos> = new Set(['AUX', 'ADV', 'PART']);
const FINISHING_MARKS: ReadonlySet<string> = new Set([',', '.', '!', '?', '\u2026', '...', '\u2014', '--']);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(['that', 'whether', 'if']);

const [VERB, AUXILIARY, NOMINAL, PUNCTUATION, COMMA] = [1, 2, 4, 8, 16];
const [THAT, CLAUSE_WORD, SKIPPED, FINISHING, CANDIDATE] = [32, 64, 128, 256, 512];

function flagsOf(lexeme: Lexeme): number {
  const { text, lower, pos } = lexeme;
  return (
    (pos === 'VERB' ? VERB : 0) |
    (pos === 'AUX' ? AUXILIARY : 0) |
    (NOMINALS.has(pos) ? NOMINAL : 0) |
    (pos === 'PUNCT' ? PUNCTUATION : 0) |
    (text === ',' ? COMMA : 0) |
    (lower === 'that' ? THAT : 0) |
    (CLAUSE_WORDS.has(lower) ? CLAUSE_WORD : 0) |
    (SKIPPED_TAGS.has(pos) ? SKIPPED : 0) |
    (FINISHING_MARKS.has(text) ? FINISHING : 0) |
    (isCandidate(lexeme) ? CANDIDATE : 0)
  );
}

/**
 * All that features ask of a word as one part of speech, wherever it stands: worked out once, read for each token. Small
 * and in the order of use, as most forms are far from the processor when they are met.
 */
export class WordForm {
  private readonly flags: number;
  /** What it makes of a segment that it ends, and of one that it begins. */
  readonly separator: number;
  readonly opener: number;
  readonly verbKind: number;

  private vocabulary: Vocabulary | null = null;
  private word = UNKNOWN;
  private base = UNKNOWN;
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
    this.flags = flagsOf(lexeme);
    this.separator = separatorOf(lexeme);
    this.opener = openerOf(lexeme);
    this.verbKind = verbKind(lexeme);
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

  get isVerb(): boolean {
    return (this.flags & VERB) !== 0;
  }

  get isVerbOrAuxiliary(): boolean {
    return (this.flags & (VERB | AUXILIARY)) !== 0;
  }

  get isNominal(): boolean {
    return (this.flags & NOMINAL) !== 0;
  }

  get isPunctuation(): boolean {
    return (this.flags & PUNCTUATION) !== 0;
  }

  get isComma(): boolean {
    return (this.flags & COMMA) !== 0;
  }

  get isThat(): boolean {
    return (this.flags & THAT) !== 0;
  }

  /** *That*, *whether*, *if*: what an indirect quotation begins with. */
  get isClauseWord(): boolean {
    return (this.flags & CLAUSE_WORD) !== 0;
  }

  /** Stands between a verb and its subject: auxiliaries, adverbs, *not*. */
  get isSkipped(): boolean {
    return (this.flags & SKIPPED) !== 0;
  }

  /** Ends a quotation that is said, not only named. */
  get isFinishing(): boolean {
    return (this.flags & FINISHING) !== 0;
  }

  /** A noun for those who speak, or a title. */
  get isSpeaker(): boolean {
    return isSpeakerClass(this.wordClass);
  }

  get isCandidate(): boolean {
    return (this.flags & CANDIDATE) !== 0;
  }

  /** The row of the word in the table of words. */
  wordRow(vocabulary: Vocabulary): number {
    if (this.vocabulary !== vocabulary) this.lookUp(vocabulary);
    return this.word;
  }

  /** The row of its lemma in the same table. */
  lemmaRow(vocabulary: Vocabulary): number {
    if (this.vocabulary !== vocabulary) this.lookUp(vocabulary);
    return this.base;
  }

  /** The rows of the vocabulary that asked last are kept. */
  private lookUp(vocabulary: Vocabulary): void {
    const row = (word: string) => this.special || vocabulary.row(word) || this.fallback;
    this.word = row(this.lower);
    this.base = row(this.lemma);
    this.vocabulary = vocabulary;
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
