import type { Span } from '../schema/types.ts';
import type { Lexeme } from './lexeme.ts';
import type { Given } from './plain/given.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word as one part of speech, wherever it stands. */
export interface Word {
  /** The surface form. */
  readonly text: string;
  /** Lower case, typographic apostrophes as `'`. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
}

/** One token of the text. `text.slice(start, end)` is its surface form; white space belongs to no token. */
export interface Token extends Word {
  /** Its place in `Document.tokens`. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly lexeme: Lexeme;
  readonly sentence: number;
  readonly paragraph: number;
}

/** A run of tokens, half open: `tokens.slice(first, last)`, with its place in the text. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export type Sentence = Stretch & { readonly paragraph: number };

/** An article's text, read once: everything later stages know of the words. Never changed after it is made. */
export interface Document {
  /** As it is read; offsets stand in it, but for those of spans. */
  readonly text: string;
  /** As it was given; spans stand in it. */
  readonly given: Given;
  readonly tokens: readonly Token[];
  /** A sentence does not cross a paragraph, and does not end inside quotation marks before a lower-case word. */
  readonly sentences: readonly Sentence[];
  /** Paragraphs are lines that hold a token; those of a wrapped text are joined before. */
  readonly paragraphs: readonly Stretch[];
  /** Runs without a space that are too long to be words; they hold no token. */
  readonly skipped: readonly { start: number; end: number }[];
}

/** The span of the text as given that is read from `start` to `end`. */
export function spanAt({ given }: Document, start: number, end: number): Span {
  const from = given.startOf(start);
  const to = Math.max(from, given.endOf(end));
  return { start: from, end: to, text: given.text.slice(from, to) };
}

/** The span that tokens `first` up to, not including, `last` cover. At least one token. */
export function spanOfTokens(doc: Document, first: number, last: number): Span {
  const [from, to] = [doc.tokens[first], doc.tokens[last - 1]];
  if (!from || !to) throw new RangeError(`no tokens ${first} to ${last}`);
  return spanAt(doc, from.start, to.end);
}
