import type { Quotation } from '../quotations/quotation.ts';
import type { Document } from '../text/document.ts';
import { readSegments, type Segment } from './segments.ts';
import { formOf, type WordForm } from './word-form.ts';

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
  /** The form of each token. */
  readonly forms: readonly WordForm[];
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

export function scan(doc: Document, quotations: readonly Quotation[]): Scan {
  const forms = doc.tokens.map(formOf);
  const marked = readMarks(forms.length, quotations);
  return {
    doc,
    forms,
    quotations,
    ...marked,
    ...count(forms, marked.markState),
    ...readSegments(doc.sentences, forms),
  };
}

function count(
  forms: readonly WordForm[],
  markState: Uint8Array,
): Pick<Scan, 'verbs' | 'commas' | 'marks' | 'stops' | 'nominals'> {
  const sums = () => new Uint32Array(forms.length + 1);
  const [verbs, commas, marks, stops, nominals] = [sums(), sums(), sums(), sums(), sums()];
  let [verb, comma, mark, stop, nominal] = [0, 0, 0, 0, 0];
  for (let at = 0; at < forms.length; ) {
    const { isVerb, isComma, isPunctuation, isNominal } = forms[at] as WordForm;
    const isMark = markState[at] === OPEN || markState[at] === CLOSE;
    if (isVerb) verb++;
    if (isComma) comma++;
    if (isMark) mark++;
    else if (isPunctuation && !isComma) stop++;
    if (isNominal) nominal++;
    at++;
    verbs[at] = verb;
    commas[at] = comma;
    marks[at] = mark;
    stops[at] = stop;
    nominals[at] = nominal;
  }
  return { verbs, commas, marks, stops, nominals };
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
