import type { Issue } from '../schema/types.ts';
import { type Document, type Stretch, spanAt } from '../text/document.ts';
import { type Nested, nest } from './nest.ts';
import type { Quotation } from './quotation.ts';
import { readPairs } from './read-pairs.ts';
import { findContinuations, openingQuotations } from './reopened.ts';
import { tokensBetween } from './tokens-between.ts';

/**
 * Finds every quotation, in text order, in the marks of `lexicon/quotation-marks.ts`, nested or turned the wrong way.
 * One without a closing mark ends with its paragraph at the latest and is an issue, unless the next paragraph opens
 * the mark again. Linear in the length of the text.
 */
export function findQuotations(doc: Document): { quotations: readonly Quotation[]; issues: Issue[] } {
  const paragraphs = readParagraphs(doc);
  const quotations: Quotation[] = [];
  const issues: Issue[] = [];
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const found = paragraphs[paragraph] as readonly Nested[];
    if (found.length === 0) continue;
    const continuations = findContinuations(doc, paragraph, paragraphs);
    for (const { to } of continuations) to.continues = true;
    for (const nested of found) {
      nested.place = quotations.length;
      quotations.push(toQuotation(doc, nested, paragraph));
      const goesOn = continuations.some(({ from }) => from === nested);
      if (!nested.pair.close && !goesOn) issues.push(unclosed(doc, nested));
    }
  }
  return { quotations, issues };
}

const NOTHING: readonly Nested[] = [];

/** What each paragraph holds. From the last one back: how the next begins tells whether a single mark may stay open. */
function readParagraphs(doc: Document): (readonly Nested[])[] {
  const found = new Array<readonly Nested[]>(doc.paragraphs.length).fill(NOTHING);
  for (let paragraph = found.length - 1; paragraph >= 0; paragraph--) {
    const stretch = doc.paragraphs[paragraph] as Stretch;
    const next = openingQuotations(doc, paragraph + 1, found[paragraph + 1] ?? NOTHING);
    const opensSingle = next.some(({ pair }) => pair.open.family === 'single');
    const pairs = readPairs(doc.text, stretch, opensSingle);
    if (pairs.length > 0) found[paragraph] = nest(doc.text, pairs, stretch.end);
  }
  return found;
}

function toQuotation(doc: Document, nested: Nested, paragraph: number): Quotation {
  const { pair, end, innerEnd, depth, continues } = nested;
  const parent = nested.parent?.place ?? null;
  const { start, end: innerStart } = pair.open;
  const { first, last } = tokensBetween(doc, doc.paragraphs[paragraph] as Stretch, start, end);
  const closed = pair.close !== null;
  return { start, end, innerStart, innerEnd, first, last, paragraph, depth, parent, closed, continues };
}

const unclosed = (doc: Document, { pair }: Nested): Issue => ({
  code: 'mark-unclosed',
  span: spanAt(doc, pair.open.start, pair.open.end),
});
