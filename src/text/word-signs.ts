import { ENGLISH_FUNCTION_WORDS } from '../lexicon/english.ts';

/** What the spelling of a word tells, as bits: a cheap first question of rules that look at few of all words. */

/** Its last character ends a sentence, or it is an abbreviation with its full stop. */
export const STOPS = 1;
/** Capitalized, and not in capitals throughout: *Ruiz*, *McNair*. */
export const CAPITALIZED = 2;
/** A function word of English. */
export const ENGLISH = 4;

/** `lower`: the word in lower case. */
export function signsOf(text: string, lower: string): number {
  const isCapitalized = text !== lower && text !== text.toUpperCase();
  return (
    (endsWithTerminator(text) ? STOPS : 0) |
    (isCapitalized ? CAPITALIZED : 0) |
    (ENGLISH_FUNCTION_WORDS.has(lower) ? ENGLISH : 0)
  );
}

const endsWithTerminator = (text: string): boolean => {
  const unit = text.charCodeAt(text.length - 1);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
};
