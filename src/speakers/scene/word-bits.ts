import { FUNCTION_CAPITALS, NEVER_NAMES } from '../../lexicon/capital-words.ts';
import { DEFINITE_DETERMINERS, INDEFINITE_DETERMINERS } from '../../lexicon/determiners.ts';
import { PARTICLES } from '../../lexicon/name-parts.ts';
import { FIELD_WORDS, RANK_WORDS } from '../../lexicon/office-words.ts';
import { ROLE_MODIFIERS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Pos, Word } from '../../text/document.ts';
import { isAllCapitals, isCapital } from '../letters.ts';
import { isPersonNoun, nounClass, titleOf } from '../nominals/nouns.ts';

/** What holds of a word wherever it stands, as bits: first its part of speech. */
export const NOUN = 1 << 0;
export const PROPN = 1 << 1;
export const ADJ = 1 << 2;
export const VERB = 1 << 3;
export const AUX = 1 << 4;
export const ADV = 1 << 5;
export const PRON = 1 << 6;
export const NUM = 1 << 7;
export const ADP = 1 << 8;
export const DET = 1 << 9;
export const PUNCT = 1 << 10;
/** Its letters: the first is a capital, or an inner one; none is; all are, two or more. */
export const CAPITAL = 1 << 11;
export const LOWER_CASE = 1 << 12;
export const ALL_CAPITALS = 1 << 13;
/** Four characters or more, and no mark. */
export const LONG = 1 << 14;
/** The word or mark itself: `-` *the* `'s`. */
export const HYPHEN = 1 << 15;
export const THE = 1 << 16;
export const POSSESSIVE = 1 << 17;
/** *finance*, *vice*: tells of an office which one it is, or which rank it has. */
export const OFFICE_WORD = 1 << 18;
/** A mark behind which, as at the start of a sentence, a capital letter tells no name. */
export const RESTART = 1 << 19;
/** What it may be in a name, or may not. */
export const PARTICLE = 1 << 20;
export const NEVER_NAME = 1 << 21;
export const FUNCTION_CAPITAL = 1 << 22;
/** May stand between the capitalized words of one name: particles, *of*, a hyphen … */
export const JOINS_NAME = 1 << 23;
/** What it may be in a noun phrase. */
export const DEFINITE = 1 << 24;
export const INDEFINITE = 1 << 25;
export const ROLE_MODIFIER = 1 << 26;
export const PARTICIPLE = 1 << 27;
/** A noun that has a class; a noun for one person, listed or by its ending; a title before a name. */
export const KNOWN_NOUN = 1 << 28;
export const PERSON_NOUN = 1 << 29;
export const TITLE = 1 << 30;

const TAGS: Readonly<Partial<Record<Pos, number>>> = { NOUN, PROPN, ADJ, VERB, AUX, ADV, PRON, NUM, ADP, DET, PUNCT };

const JOINING_MARKS: ReadonlySet<string> = new Set([
  ...['-', '\u2011', ',', "'", '\u2019', '&'],
  ...['"', '\u201c', '\u2018', '(', "''"],
]);
const JOINING_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'at', 'against', 'and', 'a', 's', 'd']);
const WEAK_MARKS: ReadonlySet<string> = new Set([',', ')', '-', '(']);
/** "eBay", "deGrasse", "d'Huart": a capital letter behind small ones. */
const INNER_CAPITAL = /^\p{Ll}{1,4}['\u2019]?\p{Lu}\p{L}/u;
/** "N2.5m", "R500bn": naira and rand; "No.2". */
const AMOUNT = /^(?:[A-Z]{1,3}\d+(?:[.,]\d+)*(?:[.,]\d|m|bn|tn)|No\.?\d+)$/;
const PARTICIPLE_ENDING = /(?:ing|ed)$/;

export function wordBits(word: Word): number {
  return (TAGS[word.pos] ?? 0) | letterBits(word) | markBits(word) | nameBits(word) | phraseBits(word);
}

const LISTED_PERSON = KNOWN_NOUN | PERSON_NOUN;

/** A noun for one person that a list holds. */
export const isListedPerson = (bits: number): boolean => (bits & LISTED_PERSON) === LISTED_PERSON;

const letterBits = ({ text, lower, pos }: Word): number =>
  (text.length > 3 && pos !== 'PUNCT' ? LONG : 0) |
  (isCapital(text) || INNER_CAPITAL.test(text) ? CAPITAL : 0) |
  (text === lower ? LOWER_CASE : 0) |
  (isAllCapitals(text) ? ALL_CAPITALS : 0);

const markBits = ({ text, lower, pos }: Word): number =>
  (text === '-' ? HYPHEN : 0) |
  (lower === 'the' ? THE : 0) |
  (lower === "'s" ? POSSESSIVE : 0) |
  (pos === 'PUNCT' && !WEAK_MARKS.has(text) ? RESTART : 0);

const nameBits = ({ text, lower }: Word): number =>
  (PARTICLES.has(lower) ? PARTICLE | JOINS_NAME : 0) |
  (JOINING_MARKS.has(text) || JOINING_WORDS.has(lower) ? JOINS_NAME : 0) |
  (NEVER_NAMES.has(lower) || AMOUNT.test(text) ? NEVER_NAME : 0) |
  (FUNCTION_CAPITALS.has(lower) ? FUNCTION_CAPITAL : 0);

const phraseBits = (word: Word): number =>
  (DEFINITE_DETERMINERS.has(word.lower) || POSSESSIVE_PRONOUNS.has(word.lower) ? DEFINITE : 0) |
  (INDEFINITE_DETERMINERS.has(word.lower) ? INDEFINITE : 0) |
  (ROLE_MODIFIERS.has(word.lower) ? ROLE_MODIFIER : 0) |
  (PARTICIPLE_ENDING.test(word.lower) ? PARTICIPLE : 0) |
  (FIELD_WORDS.has(word.lower) || RANK_WORDS.has(word.lower) ? OFFICE_WORD : 0) |
  (nounClass(word) ? KNOWN_NOUN : 0) |
  (isPersonNoun(word) ? PERSON_NOUN : 0) |
  (titleOf(word.lower) ? TITLE : 0);
