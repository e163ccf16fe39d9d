import type { Document, Token } from '../text/document.ts';

/** The tokens, half open, that have a character between two offsets of the text. O(log n). */
export function tokensBetween({ tokens }: Document, start: number, end: number): { first: number; last: number } {
  const first = countTokens(tokens, (token) => token.end <= start);
  return {
    first,
    last: Math.max(
      first,
      countTokens(tokens, (token) => token.start < end),
    ),
  };
}

/** How many tokens, from the first on, fulfil a condition that no token fulfils after one that does not. */
function countTokens(tokens: readonly Token[], isBefore: (token: Token) => boolean): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(tokens[middle] as Token)) low = middle + 1;
    else high = middle;
  }
  return low;
}
