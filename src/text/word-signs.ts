import { ENGLISH_FUNCTION_WORDS } from '../lexicon/english.ts';

/** What the spelling of a word tells, as bits: a cheap first question of rules that look at few of all words. */

/** Its last character ends a sentence, or it is an abbreviation with its full stop. */
export const STOPS = 1;
/** Capitalized, and not in capitals throughout: *Ruiz*, *McNair*. */
export const CAPITALIZED = 2;
/** A function word of English. */
export const ENGLISH = 4;

/** It ends a sentence wherever it stands: no abbreviation. */
export const TERMINATOR = 8;
/** It closes a quotation or a bracket; and which of these close quotations. */
export const CLOSER = 16;
export const QUOTE_CLOSER = 32;
/** It opens a quotation too; behind a stop, with a blank behind it, it closes one: „No.“ She left. */
export const TURNED_CLOSER = 64;

const TERMINATORS = /^(?:[.!?\u2026]|\.{2,})$/u;
const CLOSERS = /^(?:["'\u201d\u2019\u00bb\u203a)\]}]|'')$/u;
const BRACKET = /^[)\]}]$/;
const TURNED_CLOSERS = /^[\u201c\u2018\u00ab\u2039]$/;

/** `lower`: the word in lower case. */
export function signsOf(text: string, lower: string): number {
  const isCapitalized = text !== lower && text !== text.toUpperCase();
  return (
    (endsWithTerminator(text) ? STOPS : 0) |
    (isCapitalized ? CAPITALIZED : 0) |
    (ENGLISH_FUNCTION_WORDS.has(lower) ? ENGLISH : 0) |
    (TERMINATORS.test(text) ? TERMINATOR : 0) |
    (CLOSERS.test(text) ? (BRACKET.test(text) ? CLOSER : CLOSER | QUOTE_CLOSER) : 0) |
    (TURNED_CLOSERS.test(text) ? TURNED_CLOSER : 0)
  );
}

const endsWithTerminator = (text: string): boolean => {
  const unit = text.charCodeAt(text.length - 1);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
};
