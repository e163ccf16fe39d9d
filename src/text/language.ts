import { ENGLISH_FUNCTION_WORDS } from '../lexicon/english.ts';
import type { Document } from './document.ts';

/** Shorter texts are given the benefit of the doubt. */
const MIN_WORDS = 25;
/** English news keeps above 0.3, tables and lists of names above 0.1; other languages stay under 0.05. */
const MIN_SHARE = 0.08;

/** Whether a text reads as English, by its share of function words. */
export function isEnglish({ tokens }: Document): boolean {
  let [words, known] = [0, 0];
  for (const { pos, lower } of tokens) {
    if (pos === 'PUNCT' || pos === 'NUM') continue;
    words++;
    if (ENGLISH_FUNCTION_WORDS.has(lower)) known++;
  }
  return words < MIN_WORDS || known / words >= MIN_SHARE;
}
