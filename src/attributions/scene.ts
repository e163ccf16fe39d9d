import type { LexicalCue } from '../cues/find-cues.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Sentence, Token } from '../text/document.ts';

/** What the rules look at: the document, its outermost quotations by token, and the cues. */
export interface Scene {
  readonly doc: Document;
  readonly cues: readonly LexicalCue[];
  /** The outermost quotations, in text order. */
  readonly quotations: readonly Quotation[];
  /** For each token the index (in `quotations`) of the one around it, or -1. */
  readonly quotationOf: Int32Array;
}

export function setScene(doc: Document, all: readonly Quotation[], cues: readonly LexicalCue[]): Scene {
  const quotations = all.filter(({ depth }) => depth === 0);
  const quotationOf = new Int32Array(doc.tokens.length).fill(-1);
  for (const [index, { first, last }] of quotations.entries()) quotationOf.fill(index, first, last);
  return { doc, cues, quotations, quotationOf };
}

/** The cues whose anchor stands from token `first` up to `last`. */
export function cuesBetween({ cues }: Scene, first: number, last: number): LexicalCue[] {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as LexicalCue).anchor < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < cues.length && (cues[end] as LexicalCue).anchor < last) end++;
  return cues.slice(low, end);
}

/** A rule looks no farther than this from where it stands, so that a sentence without an end cannot make it slow. */
const REACH = 300;

/** The sentence around a token, cut where it is out of reach. */
export function sentenceAt({ doc }: Scene, at: number): Pick<Sentence, 'first' | 'last'> {
  const { first, last } = doc.sentences[doc.tokens[at]?.sentence ?? 0] as Sentence;
  return { first: Math.max(first, at - REACH), last: Math.min(last, at + REACH) };
}

export const isQuoted = ({ quotationOf }: Scene, at: number): boolean => (quotationOf[at] ?? -1) >= 0;

/** The outermost quotation whose last token is `at`. */
export function quotationEndingAt({ quotations, quotationOf }: Scene, at: number): Quotation | null {
  const quotation = quotations[quotationOf[at] ?? -1];
  return quotation && quotation.last === at + 1 ? quotation : null;
}

/** The outermost quotation whose first token is `at`. */
export function quotationStartingAt({ quotations, quotationOf }: Scene, at: number): Quotation | null {
  const quotation = quotations[quotationOf[at] ?? -1];
  return quotation && quotation.first === at ? quotation : null;
}

const isWord = ({ pos }: Token): boolean => pos !== 'PUNCT' && pos !== 'SYM';

export function wordsBetween({ doc }: Scene, first: number, last: number): number {
  let count = 0;
  for (let at = first; at < last; at++) if (isWord(doc.tokens[at] as Token)) count++;
  return count;
}

const CLOSING_PUNCTUATION = /^[,.!?\u2026]/;

/**
 * Whether a quotation reads as something said rather than a title or a scare quote: it is long, or it closes like a
 * sentence: “We won,” / “No!” against the “war room”.
 */
export function readsAsSpeech(scene: Scene, quotation: Quotation): boolean {
  const lastInside = scene.doc.tokens[quotation.last - (quotation.closed ? 2 : 1)];
  if (!lastInside || lastInside.index < quotation.first) return false;
  return wordsBetween(scene, quotation.first, quotation.last) >= 6 || CLOSING_PUNCTUATION.test(lastInside.text);
}
