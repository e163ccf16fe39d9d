import { ISSUING_PARTICIPLES, SCENE_PARTICIPLES } from '../lexicon/addressee-words.ts';
import { MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar.ts';
import { POSSESSIVE_DETERMINERS } from '../lexicon/determiners.ts';
import {
  ASPECTUAL_VERBS,
  DECLINING_VERBS,
  FORTHCOMING_WORDS,
  NEGATIONS,
  WISHING_VERBS,
} from '../lexicon/factuality-words.ts';
import { PEOPLE } from '../lexicon/group-nouns.ts';
import {
  CLOCK_WORDS,
  DAY_PARTS,
  DAY_WORDS,
  NARROWERS,
  SIDES,
  SMALL_NUMBERS,
  TIME_PREPOSITIONS,
  TIME_UNITS,
  TURNS,
  VAGUE_NUMBERS,
} from '../lexicon/time-words.ts';
import type { Token, Word } from '../text/document.ts';

/** What a word may be beside a cue, wherever it stands: a bit each. */
export const CAPITAL = 1;
/** It may open an expression of time: by itself, or before one of the words that such an expression goes on with. */
export const TIME_OPENER = 1 << 1;
export const TIME_LEADER = 1 << 2;
export const TIME_FOLLOWER = 1 << 3;
/** It leads to a phrase; and to a time. */
export const PREPOSITION = 1 << 4;
export const TIME_PREPOSITION = 1 << 5;
/** It stands between adjuncts and says nothing of its own: anywhere, before the first of them, behind one of them. */
export const FILLER = 1 << 6;
export const FILLER_IN_FRONT = 1 << 7;
export const FILLER_BEHIND = 1 << 8;
export const SCENE_PARTICIPLE = 1 << 9;
export const CLAUSE_BREAK = 1 << 10;
/** In a noun phrase: its head, a determiner or adjective, "packed" of "a packed meeting", and what joins its parts. */
export const HEAD = 1 << 11;
export const OPENER = 1 << 12;
export const PARTICIPLE = 1 << 13;
export const POSSESSIVE = 1 << 14;
export const GENITIVE = 1 << 15;
export const HYPHEN = 1 << 16;
/** Taken for a verb by the tagger: "a letter to [staff]", "The Delta [Herald]". */
export const NOUN_AS_VERB = 1 << 17;
/** Another verb hangs on it: "declined to say", "is expected to". */
export const GOVERNOR = 1 << 18;
/** It may belong to the verb group of a cue. */
export const IN_VERB_GROUP = 1 << 19;

const CHAIN = TIME_OPENER | TIME_LEADER | PREPOSITION | FILLER | FILLER_IN_FRONT | FILLER_BEHIND | SCENE_PARTICIPLE;
/** It may stand in a row of adjuncts, at its beginning or behind one of them. */
export const mayChain = (traits: number): boolean => (traits & CHAIN) !== 0;

const words = (...lists: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown>)[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list.keys()]));
const all = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PLURAL_UNITS: ReadonlySet<string> = new Set([...TIME_UNITS.keys()].map((unit) => `${unit}s`));
/** "Friday", "May": no times without a capital. */
const NAMED_TIMES = words(WEEKDAYS, MONTHS);
const TIMES = words(SEASONS, DAY_WORDS, CLOCK_WORDS, PLURAL_UNITS);
/** "the weekend", "that day", "soon after noon", "last week", "two days ago", "early in March", "a few weeks ago". */
const TIME_LEADERS = words(TURNS, SMALL_NUMBERS, NARROWERS, VAGUE_NUMBERS, all('the that soon'));
const TIME_FOLLOWERS = words(TIMES, TIME_UNITS, DAY_PARTS, SIDES, TURNS, VAGUE_NUMBERS, all('same in - the that'));

const GOVERNORS = words(DECLINING_VERBS, FORTHCOMING_WORDS, WISHING_VERBS, ASPECTUAL_VERBS);

const HEADS = all('NOUN PROPN NUM SYM X');
const GROUP_TAGS = all('AUX ADV PART CCONJ');
const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011', '/', '&']);
const CLAUSE_BREAKS: ReadonlySet<string> = new Set([';', ':', '\u2014', '\u2013']);
const GENITIVES: ReadonlySet<string> = new Set(["'", '\u2019']);

const startsWithDigit = (word: string): boolean => word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;

function traitsOfWord(word: Word): number {
  const { text, lower, lemma, pos } = word;
  const isCapital = /^\p{Lu}/u.test(text);
  return (
    (isCapital ? CAPITAL : 0) |
    timeTraits(lower, isCapital) |
    (pos === 'ADP' || lower === 'to' || lower === 'for' ? PREPOSITION : 0) |
    (TIME_PREPOSITIONS.has(lower) ? TIME_PREPOSITION : 0) |
    fillerTraits(word) |
    (SCENE_PARTICIPLES.has(lower) ? SCENE_PARTICIPLE : 0) |
    (pos === 'CCONJ' || CLAUSE_BREAKS.has(text) ? CLAUSE_BREAK : 0) |
    (HEADS.has(pos) ? HEAD : 0) |
    (pos === 'DET' || pos === 'ADJ' ? OPENER : 0) |
    (pos === 'VERB' ? verbTraits(word, isCapital) : 0) |
    (POSSESSIVE_DETERMINERS.has(lower) ? POSSESSIVE : 0) |
    (lower === "'s" || GENITIVES.has(text) ? GENITIVE : 0) |
    (HYPHENS.has(text) ? HYPHEN : 0) |
    (GOVERNORS.has(lemma) ? GOVERNOR | IN_VERB_GROUP : 0) |
    (isInVerbGroup(word) ? IN_VERB_GROUP : 0)
  );
}

function timeTraits(lower: string, isCapital: boolean): number {
  const isDigit = startsWithDigit(lower);
  const isTime = isDigit || TIMES.has(lower) || (isCapital && NAMED_TIMES.has(lower));
  return (
    (isTime ? TIME_OPENER | TIME_FOLLOWER : 0) |
    (TIME_LEADERS.has(lower) ? TIME_LEADER : 0) |
    (TIME_FOLLOWERS.has(lower) ? TIME_FOLLOWER : 0)
  );
}

function fillerTraits({ text, lower, pos }: Word): number {
  if (text === ',' || pos === 'ADV' || pos === 'CCONJ')
    return lower === 'when' ? 0 : pos === 'CCONJ' ? FILLER_IN_FRONT : FILLER;
  if (pos === 'AUX' || NARROWERS.has(lower)) return FILLER;
  return ISSUING_PARTICIPLES.has(lower) ? FILLER_BEHIND : 0;
}

function verbTraits({ lower, lemma }: Word, isCapital: boolean): number {
  const isPeople = PEOPLE.has(lower) || (PEOPLE.has(lemma) && lower === `${lemma}s`);
  return (/(?:ed|ing|en)$/.test(lower) ? PARTICIPLE : 0) | (isCapital || isPeople ? NOUN_AS_VERB : 0);
}

const isInVerbGroup = ({ lower, pos }: Word): boolean =>
  (GROUP_TAGS.has(pos) && lower !== "'s" && lower !== 'and' && lower !== 'but') ||
  lower === 'to' ||
  NEGATIONS.has(lower);

/** The bits of a token: worked out once for equal tokens. */
export function traitsOf({ lexeme }: Token): number {
  if (lexeme.traits < 0) lexeme.traits = traitsOfWord(lexeme);
  return lexeme.traits;
}

/** The same of a token that may not be there. */
export const traitsAt = (token: Token | undefined): number => (token ? traitsOf(token) : 0);
