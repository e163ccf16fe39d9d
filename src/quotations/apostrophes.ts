import { CONTRACTIONS, WORDS_AFTER_AN_APOSTROPHE, WORDS_BEFORE_AN_APOSTROPHE } from '../lexicon/elisions.ts';
import { BREAK, characterClass, isApostrophe, isWordCharacter, SPACE } from '../text/characters.ts';
import { isBlank } from './blanks.ts';
import type { MarkPlace } from './mark-places.ts';

/** No elided word is longer. */
const REACH = 12;

const LEADING_WORD = /^[\p{L}\p{N}]+/u;
const TRAILING_WORD = /[\p{L}\p{N}]+$/u;
const YEAR = /^\d\d(?:s|ers?)?$/iu;
const DECADE = /^\d0s$/iu;
const POSSESSIVE = /[sxz]$/iu;
const DROPPED_G = /\p{L}{2}in$/iu;

/** Punctuation, but no hyphen. */
const INTRODUCING = /(?![-\u2010\u2011])\p{P}/u;

const isWordPart = (character: string): boolean => isWordCharacter(character.charCodeAt(0));

const wordAfter = (text: string, { end }: MarkPlace): string =>
  LEADING_WORD.exec(text.slice(end, end + REACH))?.[0].toLowerCase() ?? '';

const wordBefore = (text: string, { start }: MarkPlace): string =>
  TRAILING_WORD.exec(text.slice(Math.max(0, start - REACH), start))?.[0].toLowerCase() ?? '';

/** Surely no quotation mark: don’t, the ’90s, told ’em, 6'2, rock ’n’ roll. */
export function isSurelyApostrophe(text: string, place: MarkPlace): boolean {
  const { start, end, before } = place;
  if (!isWordPart(text.charAt(end)))
    return isApostrophe(text.charCodeAt(start - 2)) && /n/i.test(text.charAt(start - 1));
  if (isWordPart(text.charAt(start - 1))) return true;
  const word = wordAfter(text, place);
  if (DECADE.test(word) || (CONTRACTIONS.has(word) && !isBlank(before))) return true;
  return mayElideStart(text, place) && !isIntroduced(text, start);
}

/** Whether something said may begin at an offset: at the start of a paragraph, or behind punctuation. */
export function isIntroduced(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && characterClass(text.charCodeAt(at)) === SPACE) at--;
  return at < 0 || characterClass(text.charCodeAt(at)) === BREAK || INTRODUCING.test(text.charAt(at));
}

/** Placed like an opening mark, but before a word that is often written with an apostrophe: ’tis, ’08; not ‘cause’. */
export function mayElideStart(text: string, place: MarkPlace): boolean {
  if (place.glyph === '\u2019') return true;
  const word = wordAfter(text, place);
  if (isApostrophe(text.charCodeAt(place.end + word.length)) && word !== 'n') return false;
  return YEAR.test(word) || WORDS_AFTER_AN_APOSTROPHE.has(word);
}

/** Placed like a closing mark, but behind a word that is often written with an apostrophe: workers’ rights, goin’ home. */
export function mayElideEnd(text: string, place: MarkPlace): boolean {
  const word = wordBefore(text, place);
  if (DROPPED_G.test(word) || WORDS_BEFORE_AN_APOSTROPHE.has(word)) return true;
  return POSSESSIVE.test(word) && isBeforeWord(text, place);
}

/** A possessive has its noun behind it. */
const isBeforeWord = (text: string, { end }: MarkPlace): boolean =>
  /^\s[^\s,.;:!?)\]\p{Pd}]/u.test(text.slice(end, end + 3));
