import type { Pos, Token } from '../text/document.ts';
import { isCandidate } from './candidates.ts';
import { openerOf, separatorOf } from './segment-words.ts';
import { nameShape, specialRow, specialWord, UNKNOWN, type Vocabulary } from './vocabulary.ts';
import { wordClass } from './word-classes.ts';
import { shapeClass, suffixRow, tagRow, verbKind } from './word-features.ts';

const NOMINALS: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'PRON']);
const SKIPPED_TAGS: ReadonlySet<Pos> = new Set(['AUX', 'ADV', 'PART']);
const FINISHING_MARKS: ReadonlySet<string> = new Set([',', '.', '!', '?', '\u2026', '...', '\u2014', '--']);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(['that', 'whether', 'if']);

const [VERB, AUXILIARY, NOMINAL, PUNCTUATION, COMMA] = [1, 2, 4, 8, 16];
const [THAT, CLAUSE_WORD, SKIPPED, FINISHING, CANDIDATE] = [32, 64, 128, 256, 512];

function flagsOf(token: Token): number {
  const { text, lower, pos } = token;
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
    (isCandidate(token) ? CANDIDATE : 0)
  );
}

/**
 * All that features ask of a word as one part of speech, wherever it stands: worked out once, read for each token. Small
 * and in the order of use, as most forms are far from the processor when they are met.
 */
export class WordForm {
  /** The next form of the same word. */
  next: WordForm | null = null;
  private readonly pos: Pos;
  private readonly lemma: string;
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
  /** The row in the table of words where the word is not looked at; `UNKNOWN` for a plain word. */
  private readonly special: number;
  /** The row of a word that the vocabulary lacks. */
  private readonly fallback: number;

  constructor(token: Token) {
    const { text, lower, lemma, pos } = token;
    this.pos = pos;
    this.lemma = lemma;
    this.flags = flagsOf(token);
    this.separator = separatorOf(token);
    this.opener = openerOf(token);
    this.verbKind = verbKind(token);
    this.suffix = suffixRow(token);
    this.shape = shapeClass(token);
    this.tag = tagRow(token);
    this.wordClass = wordClass(token);
    this.lower = lower;
    const special = specialWord(token);
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

  get isCandidate(): boolean {
    return (this.flags & CANDIDATE) !== 0;
  }

  isFormOf({ pos, lemma }: Token): boolean {
    return this.pos === pos && this.lemma === lemma;
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

/** So many forms are kept to be found again; then all are let go. */
const MOST_FORMS = 20_000;
const forms = new Map<string, WordForm>();
let count = 0;

/** The form of a token: the same object for equal tokens, as long as it is kept. */
export function formOf(token: Token): WordForm {
  const first = forms.get(token.text);
  let form = first ?? null;
  while (form && !form.isFormOf(token)) form = form.next;
  return form ?? addForm(token, first ?? null);
}

function addForm(token: Token, first: WordForm | null): WordForm {
  const form = new WordForm(token);
  if (++count > MOST_FORMS) {
    forms.clear();
    count = 1;
  } else if (first) {
    form.next = first.next;
    first.next = form;
    return form;
  }
  forms.set(token.text, form);
  return form;
}
