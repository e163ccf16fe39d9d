import type { Document, Stretch, Token } from '../text/document.ts';

/** The tokens of a paragraph, half open, that have a character between two offsets of the text. O(log n). */
export function tokensBetween(
  { tokens }: Document,
  paragraph: Stretch,
  start: number,
  end: number,
): { first: number; last: number } {
  const first = firstNot(tokens, paragraph.first, paragraph.last, (token) => token.end <= start);
  return { first, last: firstNot(tokens, first, paragraph.last, (token) => token.start < end) };
}

/** The first of a run of tokens without a property that no token has behind one that lacks it; `last` for none. */
function firstNot(tokens: readonly Token[], first: number, last: number, has: (token: Token) => boolean): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (has(tokens[middle] as Token)) low = middle + 1;
    else high = middle;
  }
  return low;
}
