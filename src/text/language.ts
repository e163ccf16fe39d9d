import type { Document, Token } from './document.ts';
import { ENGLISH } from './word-signs.ts';

/** As many tokens from the beginning are enough to tell. */
const SAMPLE = 300;
/** Shorter texts are given the benefit of the doubt. */
const MIN_WORDS = 25;
/** English news keeps above 0.3, tables and lists of names above 0.1; other languages stay under 0.05. */
const MIN_SHARE = 0.08;

/** Whether a text reads as English, by its share of function words. */
export function isEnglish({ tokens }: Document): boolean {
  const end = Math.min(SAMPLE, tokens.length);
  let words = 0;
  let known = 0;
  for (let at = 0; at < end; at++) {
    const { pos, lexeme } = tokens[at] as Token;
    if (pos === 'PUNCT' || pos === 'NUM') continue;
    words++;
    // Enough for the whole sample, whatever the rest of it is.
    if ((lexeme.signs & ENGLISH) !== 0 && ++known >= SAMPLE * MIN_SHARE) return true;
  }
  return words < MIN_WORDS || known / words >= MIN_SHARE;
}
