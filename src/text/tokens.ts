import { ABBREVIATIONS_ANYWHERE, ABBREVIATIONS_BEFORE_A_NAME } from '../lexicon/abbreviations.ts';
import { CONTRACTIONS } from '../lexicon/elisions.ts';
import {
  BREAK,
  characterClass,
  DIGIT,
  isApostrophe,
  isHighSurrogate,
  isLowSurrogate,
  isWordCharacter,
  LETTER,
  SPACE,
} from './characters.ts';

/** Where the tokens of a text stand. Token `i` is `text.slice(starts[i], ends[i])`. */
export interface TokenSpans {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Token index at which each paragraph (line that holds a token) begins. */
  readonly paragraphs: readonly number[];
  readonly skipped: readonly { start: number; end: number }[];
}

const LONGEST_ABBREVIATION = Math.max(
  ...[...ABBREVIATIONS_BEFORE_A_NAME, ...ABBREVIATIONS_ANYWHERE].map(({ length }) => length),
);
/** A longer run of letters is no word of English text: data, or a script without spaces. */
const MAX_WORD = 200;
const MAX_URL = 2000;
const FULL_STOP = 0x2e;
const AMPERSAND = 0x26;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;

const URL_START = /https?:\/\/|www\./iy;
const URL_TRAIL = /[.,;:!?\u2026'’)\]}]+$/;
/** No address holds these as they are: “See www.example.com”—and he left. */
const URL_STOPS = '"\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u2014<>';
/** Marks that are written several times to make one sign: dots of an ellipsis, hyphens of a dash, '' and ``. */
const REPEATED = ".-'`_=*~#";

/** Cuts any text into tokens, in one pass. Every character that is not white space lies in a token or a skipped run. */
export function tokenize(text: string): TokenSpans {
  const starts: number[] = [];
  const ends: number[] = [];
  const paragraphs: number[] = [];
  const skipped: { start: number; end: number }[] = [];
  let fresh = true;
  let at = 0;

  const push = (start: number, end: number) => {
    if (fresh) paragraphs.push(starts.length);
    fresh = false;
    starts.push(start);
    ends.push(end);
  };

  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === BREAK || kind === SPACE) {
      if (kind === BREAK) fresh = true;
      at++;
      continue;
    }
    const plain = kind >= LETTER ? plainWordEnd(text, at) : at;
    if (plain > at) {
      push(at, plain);
      at = plain;
      continue;
    }
    const end = kind >= LETTER ? wordEnd(text, at) : signEnd(text, at);
    if (end - at > (kind >= LETTER ? MAX_WORD : MAX_URL) && !isUrl(text, at)) skipped.push({ start: at, end });
    else if (kind >= LETTER) pushWord(text, at, end, push);
    else push(at, end);
    at = end;
  }
  return { starts, ends, paragraphs, skipped };
}

/** The end of a word behind which nothing can belong to it; `at` for one that asks for a closer look. */
function plainWordEnd(text: string, at: number): number {
  const farthest = Math.min(text.length, at + MAX_WORD);
  let end = at + 1;
  while (end < farthest && isWordCharacter(text.charCodeAt(end))) end++;
  return end < farthest && !mayJoin(text.charCodeAt(end)) ? end : at;
}

const isUrl = (text: string, at: number): boolean => {
  URL_START.lastIndex = at;
  return URL_START.test(text);
};

/** "ht" or "ww", in any case. */
function mayStartUrl(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x68 && first !== 0x77) return false;
  return (text.charCodeAt(at + 1) | 0x20) === (first === 0x68 ? 0x74 : 0x77);
}

/** The end of the word that begins at `at`, with the full stop of an abbreviation and any contraction. */
function wordEnd(text: string, at: number): number {
  if (mayStartUrl(text, at) && isUrl(text, at)) return urlEnd(text, at);
  let end = at + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (isWordCharacter(unit)) end++;
    else if (joinsWord(text, at, end, unit)) end += 2;
    else break;
  }
  return text.charCodeAt(end) === FULL_STOP && isAbbreviation(text, at, end) ? end + 1 : end;
}

function urlEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !endsUrl(text, end)) end++;
  const trail = end - at > MAX_URL ? null : URL_TRAIL.exec(text.slice(at, end));
  return trail ? end - trail[0].length : end;
}

function endsUrl(text: string, at: number): boolean {
  const kind = characterClass(text.charCodeAt(at));
  return kind === SPACE || kind === BREAK || (kind < LETTER && URL_STOPS.includes(text.charAt(at)));
}

/** Whether the sign at `end` stands inside a word that goes on after it: O’Neill, U.S., 2,000, 10:30, AT&T. */
function joinsWord(text: string, start: number, end: number, unit: number): boolean {
  if (!mayJoin(unit) || end + 1 === text.length) return false;
  const after = characterClass(text.charCodeAt(end + 1));
  if (after < LETTER) return false;
  if (isApostrophe(unit)) return after === LETTER;
  if (unit === FULL_STOP) return !isMissingSpace(text, start, end);
  const joined = unit === AMPERSAND ? LETTER : DIGIT;
  return after === joined && characterClass(text.charCodeAt(end - 1)) === joined;
}

const mayJoin = (unit: number): boolean =>
  isApostrophe(unit) || unit === FULL_STOP || unit === AMPERSAND || unit === COMMA || unit === COLON || unit === SLASH;

/** "he said.The mayor": a full stop between a small word and a capitalized one ends a sentence. */
function isMissingSpace(text: string, start: number, stop: number): boolean {
  const next = text.charAt(stop + 1);
  const last = text.charAt(stop - 1);
  return stop - start > 1 && next !== next.toLowerCase() && last === last.toLowerCase() && last !== last.toUpperCase();
}

function isAbbreviation(text: string, start: number, end: number): boolean {
  // "Varga v. Marlow"
  if (text.charAt(start) === 'v' && end - start === 1) return true;
  if (end - start === 1)
    return (
      isCapital(text, start) &&
      !isSentenceFinalI(text, start, end) &&
      !isPlatform(text, start) &&
      !isHyphenated(text, start)
    );
  if (text.charCodeAt(start + 1) === FULL_STOP) return end - start <= 12 && isDotted(text.slice(start, end));
  if (end - start > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, end).toLowerCase();
  if (ABBREVIATIONS_BEFORE_A_NAME.has(word)) {
    // "No." and "Fig." only before a number, "no." and "fig." end a sentence; titles are capitalized, "vs." is not.
    return isCapital(text, start) || word === 'vs' || /^ ?\d/.test(text.slice(end + 1, end + 3));
  }
  return ABBREVIATIONS_ANYWHERE.has(word) && (isCapital(text, start) || word === 'etc' || word === 'al');
}

const isDotted = (word: string): boolean => /^(?:\p{L}\.)+\p{L}$/u.test(word.toLowerCase());

const isCapital = (text: string, at: number): boolean => {
  const first = text.charAt(at);
  return first !== first.toLowerCase();
};

/** "So do I." The pronoun is no initial, unless another one follows: "I. M. Pei". */
const isSentenceFinalI = (text: string, start: number, end: number): boolean =>
  text.charAt(start) === 'I' && !/^ ?\p{Lu}\./u.test(text.slice(end + 1, end + 4));

/** "he wrote on X." The name of a place to post is no initial. */
const isPlatform = (text: string, start: number): boolean =>
  text.charAt(start) === 'X' && text.slice(Math.max(0, start - 4), start) === ' on ';

/** "said Jay-Z." The letter is no initial, as in "J.-P. Martin". */
const isHyphenated = (text: string, start: number): boolean =>
  text.charAt(start - 1) === '-' && start > 1 && characterClass(text.charCodeAt(start - 2)) === LETTER;

/** Splits `don’t` into `do` + `n’t` and `mayor’s` into `mayor` + `’s`, as part-of-speech taggers expect. */
function pushWord(text: string, start: number, end: number, push: (start: number, end: number) => void): void {
  const cut = contractionStart(text, start, end);
  if (cut > start) push(start, cut);
  push(cut, end);
}

/** Where the contraction of a word begins; `start` where it has none. */
function contractionStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at--) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const suffix = text.slice(at + 1, end).toLowerCase();
    if (suffix === 't' && at - 1 > start && (text.charCodeAt(at - 1) | 0x20) === 0x6e) return at - 1;
    return suffix !== 't' && CONTRACTIONS.has(suffix) ? at : start;
  }
  return start;
}

/** The end of a mark or symbol: one sign, a pair of surrogates, a repeated sign, or a handle such as @desk or #vote. */
function signEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  if (isHighSurrogate(unit) && isLowSurrogate(next)) return at + 2;
  if ((unit === 0x40 || unit === 0x23) && isWordCharacter(next)) return handleEnd(text, at + 1);
  if (isApostrophe(unit) && isOwnersMark(text, at)) return at + 2;
  if (!REPEATED.includes(text.charAt(at))) return at + 1;
  // A run of apostrophes is cut in pairs: '' is one mark, ''' a mark and an apostrophe.
  const longest = unit === 0x27 || unit === 0x60 ? at + 2 : text.length;
  let end = at + 1;
  while (end < longest && text.charCodeAt(end) === unit) end++;
  return end;
}

/** "the CPI(M)’s leader": behind a bracket too. */
const isOwnersMark = (text: string, at: number): boolean =>
  text.charAt(at - 1) === ')' && text.charAt(at + 1) === 's' && characterClass(text.charCodeAt(at + 2)) < LETTER;

function handleEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isWordCharacter(text.charCodeAt(end)) || text.charAt(end) === '_')) end++;
  return end;
}
