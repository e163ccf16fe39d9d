import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Pos } from '../text/document.ts';
import { readSegments, type Segment } from './segments.ts';

/** What a token is to the quotations around it. Marks of every style are alike. */
export const MARK_STATES = [
  'outside',
  'inside',
  'open',
  'close',
  'inside-nested',
  'open-nested',
  'close-nested',
  'inside-unclosed',
] as const;
export const OPEN = 2;
export const CLOSE = 3;

/** A document with all that features count: `verbs[b] - verbs[a]` is the number of verbs from token a up to b. */
export interface Scan {
  readonly doc: Document;
  readonly quotations: readonly Quotation[];
  /** For each token the index of the outermost quotation around it, or -1. */
  readonly quotationOf: Int32Array;
  /** Index in `MARK_STATES`. */
  readonly markState: Uint8Array;
  readonly verbs: Uint32Array;
  readonly commas: Uint32Array;
  /** Outermost opening and closing marks. */
  readonly marks: Uint32Array;
  /** Punctuation besides commas and quotation marks. */
  readonly stops: Uint32Array;
  readonly nominals: Uint32Array;
  readonly segments: readonly Segment[];
  /** For each token the index of its segment. */
  readonly segmentOf: Int32Array;
}

const NOMINAL: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'PRON']);

export function scan(doc: Document, quotations: readonly Quotation[]): Scan {
  const count = doc.tokens.length;
  const { quotationOf, markState } = readMarks(count, quotations);
  const sums = () => new Uint32Array(count + 1);
  const [verbs, commas, marks, stops, nominals] = [sums(), sums(), sums(), sums(), sums()];
  for (const { index, pos, text } of doc.tokens) {
    const state = markState[index] as number;
    const isMark = state === OPEN || state === CLOSE;
    const isPunctuation = pos === 'PUNCT' && !isMark;
    verbs[index + 1] = (verbs[index] as number) + (pos === 'VERB' ? 1 : 0);
    commas[index + 1] = (commas[index] as number) + (text === ',' ? 1 : 0);
    marks[index + 1] = (marks[index] as number) + (isMark ? 1 : 0);
    stops[index + 1] = (stops[index] as number) + (isPunctuation && text !== ',' ? 1 : 0);
    nominals[index + 1] = (nominals[index] as number) + (NOMINAL.has(pos) ? 1 : 0);
  }
  return { doc, quotations, quotationOf, markState, verbs, commas, marks, stops, nominals, ...readSegments(doc) };
}

function readMarks(count: number, quotations: readonly Quotation[]): Pick<Scan, 'quotationOf' | 'markState'> {
  const quotationOf = new Int32Array(count).fill(-1);
  const markState = new Uint8Array(count);
  for (const [index, { first, last, depth, closed }] of quotations.entries()) {
    if (depth === 0) quotationOf.fill(index, first, last);
    const nested = depth === 0 ? 0 : 3;
    markState.fill(depth === 0 && !closed ? 7 : 1 + nested, first, last);
    markState[first] = OPEN + nested;
    if (closed) markState[last - 1] = CLOSE + nested;
  }
  return { quotationOf, markState };
}
