import type { Span } from '../schema/types.ts';

/** A word or mark as sentiment sees it. */
export type SentimentToken = Span & {
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** It stands in upper case where no sentence begins: part of a name, most likely. */
  readonly isName: boolean;
};

const TOKEN =
  /\p{L}[\p{L}\p{M}]*?(?=n['\u2019]t\b)|n['\u2019]t\b|[\p{L}\p{M}\p{N}]+(?:['\u2019-][\p{L}\p{M}\p{N}]+)*|[.,;:!?]/giu;
const BEGINNING = /(?:^|[.!?\u2026:\n\u201c"'\u2018(\u2014])\s*$/u;

/** The words and marks of `text` from `start` to `end`. */
export function readSentimentTokens(text: string, start: number, end: number): SentimentToken[] {
  const tokens: SentimentToken[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index;
    const [word] = match;
    const isCapitalized = /^\p{Lu}\p{Ll}/u.test(word);
    tokens.push({
      start: at,
      end: at + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('\u2019', "'"),
      isName: isCapitalized && !BEGINNING.test(text.slice(Math.max(0, at - 4), at)),
    });
  }
  return tokens;
}
