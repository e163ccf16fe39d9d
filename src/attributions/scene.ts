import type { TaggedCue } from '../cues/tagged-cue.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Token } from '../text/document.ts';
import type { TokenRange } from './attribution.ts';

/** What the rules look at: the document, its outermost quotations by token, and the cues. */
export interface Scene {
  readonly doc: Document;
  readonly cues: readonly TaggedCue[];
  /** The outermost quotations, in text order. */
  readonly quotations: readonly Quotation[];
  /** For each token the index (in `quotations`) of the one around it, or -1. */
  readonly quotationOf: Int32Array;
  /** The quotations right inside of the outermost ones, looked up the same way. */
  readonly inner: Pick<Scene, 'quotations' | 'quotationOf'>;
}

export function setScene(doc: Document, all: readonly Quotation[], cues: readonly TaggedCue[]): Scene {
  return { doc, cues, ...marksAt(doc, all, 0), inner: marksAt(doc, all, 1) };
}

function marksAt(doc: Document, all: readonly Quotation[], level: number): Pick<Scene, 'quotations' | 'quotationOf'> {
  const quotations = all.filter(({ depth }) => depth === level);
  const quotationOf = new Int32Array(doc.tokens.length).fill(-1);
  for (const [index, { first, last }] of quotations.entries()) quotationOf.fill(index, first, last);
  return { quotations, quotationOf };
}

export const tokensOf = ({ doc }: Scene, { first, last }: TokenRange): readonly Token[] =>
  doc.tokens.slice(first, last);

/** The outermost quotation around a token, or null. */
export const quotationAt = ({ quotations, quotationOf }: Scene, at: number): Quotation | null =>
  quotations[quotationOf[at] ?? -1] ?? null;

export const isQuoted = ({ quotationOf }: Scene, at: number): boolean => (quotationOf[at] ?? -1) >= 0;

/** The outermost quotation whose last token is `at`. */
export function quotationEndingAt(scene: Scene, at: number): Quotation | null {
  const quotation = quotationAt(scene, at);
  return quotation?.last === at + 1 ? quotation : null;
}

/** The outermost quotation whose first token is `at`. */
export function quotationStartingAt(scene: Scene, at: number): Quotation | null {
  const quotation = quotationAt(scene, at);
  return quotation?.first === at ? quotation : null;
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
  return wordsBetween(scene, quotation.first, quotation.last) >= 6 || CLOSING_PUNCTUATION.test(lastInside?.text ?? '');
}
