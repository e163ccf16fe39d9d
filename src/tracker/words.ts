import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { fingerprint } from '../text/fingerprint.ts';

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const POSSESSIVE = /'s?$/;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Case, accents and the shape of apostrophes aside. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'").toLowerCase();

/** The folded words, without punctuation. */
export const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** The folded words of a name: "O'Malley's" is "o'malley". */
export const nameWordsOf = (text: string): string[] => wordsOf(text).map((word) => word.replace(POSSESSIVE, ''));

/** The words that tell one statement from another, possessives as their names. */
export const contentWordsOf = (words: readonly string[]): string[] =>
  words.filter((word) => !COMMON_WORDS.has(word)).map((word) => word.replace(POSSESSIVE, ''));

/** An id of letters and digits, a letter first, for the parts that make something what it is. */
export const idOf = (...parts: readonly string[]): string => fingerprint(parts.join('\n'));
