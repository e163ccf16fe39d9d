import type { Range } from '../model/parts.ts';
import type { Reading } from '../model/reading.ts';
import type { Scan } from '../model/scan.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { QuoteKind } from '../schema/types.ts';
import { spanOfTokens } from '../text/document.ts';
import type { Offsets } from './gold.ts';
import type { PredictedQuote } from './score.ts';

interface Draft {
  readonly anchor: number;
  readonly source: Range | null;
  readonly content: Range[];
}

/** A quotation shorter than this is a name or a scare quote rather than a floating quote. */
const FLOATING_WORDS = 5;
const FLOATING_PARAGRAPHS = 3;

/** Readings as quotes, with the quotations that continue them and have no cue of their own. */
export function toQuotes(scan: Scan, readings: readonly Reading[]): PredictedQuote[] {
  const drafts = readings.map(
    ({ anchor, parts }): Draft => ({
      anchor,
      source: parts.source,
      content: [...parts.content],
    }),
  );
  for (const quotation of scan.quotations) if (quotation.depth === 0) addFloating(scan, quotation, drafts);
  return drafts.map(({ source, content }) => ({
    content: content.map((range) => offsets(scan, range)),
    source: source ? [offsets(scan, source)] : [],
    type: kindOf(scan, content),
  }));
}

const offsets = ({ doc }: Scan, { first, last }: Range): Offsets => {
  const { start, end } = spanOfTokens(doc, first, last);
  return [start, end];
};

const isWord = ({ doc }: Scan, at: number): boolean => /[\p{L}\p{N}]/u.test(doc.tokens[at]?.text ?? '');

/** Joins the content that ends before it in its paragraph, or stands alone with the source of the last attribution. */
function addFloating(scan: Scan, { first, last, paragraph, continues }: Quotation, drafts: Draft[]): void {
  const words = Array.from({ length: last - first }, (_, index) => first + index).filter((at) => isWord(scan, at));
  const isCovered = drafts.some(({ content }) => content.some((range) => words.some((at) => isIn(at, range))));
  if (isCovered || words.length < FLOATING_WORDS) return;
  const before = lastBefore(drafts, first);
  if (!before) return;
  const end = Math.max(endOf(before) - 1, before.anchor);
  const distance = paragraph - (scan.doc.tokens[end]?.paragraph ?? 0);
  if (continues || distance === 0) before.content.push({ first, last });
  else if (distance <= FLOATING_PARAGRAPHS && first - (scan.doc.paragraphs[paragraph]?.first ?? 0) <= 1) {
    drafts.push({ anchor: before.anchor, source: before.source, content: [{ first, last }] });
  }
}

const isIn = (at: number, { first, last }: Range): boolean => at >= first && at < last;
const endOf = ({ content }: Draft): number => content.at(-1)?.last ?? 0;

function lastBefore(drafts: readonly Draft[], first: number): Draft | null {
  let found: Draft | null = null;
  for (const draft of drafts) {
    if (endOf(draft) <= first && (!found || endOf(draft) > endOf(found))) found = draft;
  }
  return found;
}

/** Direct: all between marks. Mixed: a quoted stretch of two words or more. (PolNeAR's definitions.) */
export function kindOf(scan: Scan, content: readonly Range[]): QuoteKind {
  let [outside, run, longest] = [0, 0, 0];
  for (const { first, last } of content) {
    for (let at = first; at < last; at++) {
      if (!isWord(scan, at)) continue;
      const quoted = (scan.quotationOf[at] as number) >= 0;
      run = quoted ? run + 1 : 0;
      longest = Math.max(longest, run);
      if (!quoted) outside++;
    }
  }
  if (outside === 0) return 'direct';
  return longest >= 2 ? 'mixed' : 'indirect';
}
