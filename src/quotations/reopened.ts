import type { Document } from '../text/document.ts';
import { skipBlanks } from './blanks.ts';
import type { Nested } from './nest.ts';

/** The quotations with whose marks a paragraph begins: “‘No more,’ he said, and left.” begins with two. */
export function openingQuotations(doc: Document, paragraph: number, found: readonly Nested[]): Nested[] {
  const opening: Nested[] = [];
  let at = doc.paragraphs[paragraph]?.start ?? 0;
  for (const nested of found) {
    if (nested.pair.open.start !== skipBlanks(doc.text, at)) break;
    opening.push(nested);
    at = nested.pair.open.end;
  }
  return opening;
}

/** A quotation that runs to the end of its paragraph, and the one in the next paragraph that goes on with it. */
export interface Continuation {
  readonly from: Nested;
  readonly to: Nested;
}

/**
 * Printers open the mark of a quotation of several paragraphs again at each of them, and close it only in the last:
 *
 *     “The river rose. We ran.         “Then the bridge fell.”
 */
export function findContinuations(
  doc: Document,
  paragraph: number,
  found: readonly (readonly Nested[])[],
): Continuation[] {
  const end = doc.paragraphs[paragraph]?.end;
  const unclosed = (found[paragraph] ?? []).filter((nested) => !nested.pair.close && nested.end === end);
  if (unclosed.length === 0) return [];
  const opening = openingQuotations(doc, paragraph + 1, found[paragraph + 1] ?? []);
  const continuations: Continuation[] = [];
  for (const [level, from] of unclosed.entries()) {
    const to = opening[level];
    if (to?.pair.open.family !== from.pair.open.family) break;
    continuations.push({ from, to });
  }
  return continuations;
}
