import type { Issue } from '../schema/types.ts';
import { type Document, spanAt } from '../text/document.ts';
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
  const continuing = new Set<Nested>();
  for (const [paragraph, found] of paragraphs.entries()) {
    const continuations = findContinuations(doc, paragraph, paragraphs);
    for (const { to } of continuations) continuing.add(to);
    const places = new Map(found.map((nested, index) => [nested, quotations.length + index]));
    for (const nested of found) {
      const parent = nested.parent ? (places.get(nested.parent) ?? null) : null;
      quotations.push(toQuotation(doc, nested, { paragraph, parent, continues: continuing.has(nested) }));
      const goesOn = continuations.some(({ from }) => from === nested);
      if (!nested.pair.close && !goesOn) issues.push(unclosed(doc, nested));
    }
  }
  return { quotations, issues };
}

/** What each paragraph holds. From the last one back: how the next begins tells whether a single mark may stay open. */
function readParagraphs(doc: Document): Nested[][] {
  const found = doc.paragraphs.map((): Nested[] => []);
  for (const [paragraph, stretch] of [...doc.paragraphs.entries()].reverse()) {
    const next = openingQuotations(doc, paragraph + 1, found[paragraph + 1] ?? []);
    const opensSingle = next.some(({ pair }) => pair.open.family === 'single');
    found[paragraph] = nest(doc.text, readPairs(doc.text, stretch, opensSingle), stretch.end);
  }
  return found;
}

type Circumstances = Pick<Quotation, 'paragraph' | 'parent' | 'continues'>;

function toQuotation(doc: Document, nested: Nested, { paragraph, parent, continues }: Circumstances): Quotation {
  const { pair, end, innerEnd, depth } = nested;
  const { start, end: innerStart } = pair.open;
  const { first, last } = tokensBetween(doc, start, end);
  const closed = pair.close !== null;
  return { start, end, innerStart, innerEnd, first, last, paragraph, depth, parent, closed, continues };
}

const unclosed = (doc: Document, { pair }: Nested): Issue => ({
  code: 'mark-unclosed',
  span: spanAt(doc, pair.open.start, pair.open.end),
});
