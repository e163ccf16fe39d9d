import type { MarkFamily } from '../lexicon/quotation-marks.ts';
import { characterClass, DIGIT } from '../text/characters.ts';
import { isSurelyApostrophe, mayElideEnd, mayElideStart } from './apostrophes.ts';
import { isBlank } from './blanks.ts';
import { EDGE, familyOf, type MarkPlace, type Shape, shapeOf } from './mark-places.ts';

/** A mark that may open or close a quotation. */
export interface Mark extends MarkPlace {
  readonly family: MarkFamily;
  readonly shape: Shape;
  /** Which way its surroundings turn it: `opens` between a space and a word, `closes` between a word and a space. */
  readonly turn: 'opens' | 'closes' | 'either';
  /** True where it may well be something else: the inches of 27", the apostrophe of ’tis or of the workers’ rights. */
  readonly doubtful: boolean;
}

const OPENING_BRACKETS = '([{<';
const CLOSING_PUNCTUATION = '.,;:!?)]}';
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015/';
const ELLIPSIS = '\u2026';
const BEFORE_OPENING = OPENING_BRACKETS + DASHES;
const BEHIND_CLOSING = CLOSING_PUNCTUATION + DASHES + ELLIPSIS;
const NEVER_BEHIND_OPENING = CLOSING_PUNCTUATION + DASHES;

const isDigit = (character: string): boolean => characterClass(character.charCodeAt(0)) === DIGIT;

/** The mark that stands at a place, or null where it is an apostrophe or a sign of measure. */
export function readMark(text: string, place: MarkPlace): Mark | null {
  const family = familyOf(place);
  if (family === 'single' && (standsFree(place) || isSurelyApostrophe(text, place))) return null;
  const { start, end, glyph, before, after } = place;
  const turn = turnOf(place);
  const doubtful = isDoubtful(text, place, family, turn);
  return { start, end, glyph, before, after, family, shape: shapeOf(place), turn, doubtful };
}

/** Between two spaces a single mark is a stray apostrophe. */
const standsFree = ({ before, after }: MarkPlace): boolean => isBlank(before) && isBlank(after);

function turnOf({ before, after }: MarkPlace): Mark['turn'] {
  if ((before === EDGE) !== (after === EDGE)) return before === EDGE ? 'opens' : 'closes';
  const opens =
    (isBlank(before) || BEFORE_OPENING.includes(before)) && !isBlank(after) && !NEVER_BEHIND_OPENING.includes(after);
  const closes = isBlank(before)
    ? CLOSING_PUNCTUATION.includes(after)
    : !OPENING_BRACKETS.includes(before) && (isBlank(after) || BEHIND_CLOSING.includes(after));
  if (opens === closes) return 'either';
  return opens ? 'opens' : 'closes';
}

function isDoubtful(text: string, place: MarkPlace, family: MarkFamily, turn: Mark['turn']): boolean {
  if (turn !== 'opens' && isDigit(place.before)) return true;
  if (family !== 'single') return false;
  return turn === 'opens' ? mayElideStart(text, place) : mayElideEnd(text, place);
}
