import { MARK_PAIRS, type MarkFamily } from '../lexicon/quotation-marks.ts';
import { isApostrophe, isWordCharacter } from '../text/characters.ts';

/** A quotation mark in the text, and what stands around it. */
export interface MarkPlace {
  readonly start: number;
  readonly end: number;
  readonly glyph: string;
  /** The nearest characters that are no marks; `EDGE` at either end of the paragraph, `…` for any dot that goes on. */
  readonly before: string;
  readonly after: string;
}

/** Stands before the first and behind the last character of a paragraph. */
export const EDGE = '\n';

/** Which way a mark is drawn. Straight marks have no way. */
export type Shape = 'opening' | 'closing' | 'straight';

const GLYPHS: ReadonlyMap<string, { family: MarkFamily; shape: Shape }> = readGlyphs();
const MARK_CHARACTERS: ReadonlySet<string> = new Set([...GLYPHS.keys()].join(''));
const MARK = new RegExp(`[${[...MARK_CHARACTERS].join('')}]`, 'g');

export const isMarkCharacter = (character: string): boolean => MARK_CHARACTERS.has(character);

function readGlyphs(): Map<string, { family: MarkFamily; shape: Shape }> {
  const glyphs = new Map<string, { family: MarkFamily; shape: Shape }>();
  for (const { open, close, family } of MARK_PAIRS) {
    const straight = open === close;
    if (!glyphs.has(open)) glyphs.set(open, { family, shape: straight ? 'straight' : 'opening' });
    if (!glyphs.has(close)) glyphs.set(close, { family, shape: 'closing' });
  }
  return glyphs;
}

/**
 * The glyph that stands at a place: a doubled one where it can be one; but of three behind a word the first is the inner
 * one: ''He said 'no.''' ends with ' and then ''.
 */
function glyphAt(text: string, at: number, start: number, end: number): string {
  const single = text.charAt(at);
  const doubled = single + single;
  const isDouble = at + 1 < end && text.charAt(at + 1) === single && GLYPHS.has(doubled);
  return isDouble && !isInnerOfThree(text, at, start, end) ? doubled : single;
}

function isInnerOfThree(text: string, at: number, start: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  const behindWord = at > start && text.charCodeAt(at - 1) !== unit && !/\s/.test(text.charAt(at - 1));
  const areThree = at + 2 < end && text.charCodeAt(at + 2) === unit;
  return behindWord && areThree && (at + 3 === end || text.charCodeAt(at + 3) !== unit);
}

export const familyOf = ({ glyph }: MarkPlace): MarkFamily => GLYPHS.get(glyph)?.family ?? 'single';
export const shapeOf = ({ glyph }: MarkPlace): Shape => GLYPHS.get(glyph)?.shape ?? 'straight';

/** Every mark of a paragraph in text order, inches and most apostrophes among them. */
export function findMarkPlaces(text: string, start: number, end: number): MarkPlace[] {
  const places: { -readonly [Key in keyof MarkPlace]: MarkPlace[Key] }[] = [];
  const paragraph = text.slice(start, end);
  MARK.lastIndex = 0;
  while (MARK.test(paragraph)) {
    const at = start + MARK.lastIndex - 1;
    if (joinsLetters(text, at)) continue;
    const glyph = glyphAt(text, at, start, end);
    const to = at + glyph.length;
    const before = at > start ? text.charAt(at - 1) : EDGE;
    const after = to < end ? characterAt(text, to) : EDGE;
    places.push({ glyph, start: at, end: to, before, after });
    MARK.lastIndex = to - start;
  }
  for (let at = 1; at < places.length; at++) {
    const [left, right] = [places[at - 1], places[at]];
    if (left && right && left.end === right.start) right.before = left.before;
  }
  for (let at = places.length - 1; at > 0; at--) {
    const [left, right] = [places[at - 1], places[at]];
    if (left && right && left.end === right.start) left.after = right.after;
  }
  return places;
}

/** The apostrophe of "don’t" or "the mayor’s": by far the most marks are such. */
const joinsLetters = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) &&
  isWordCharacter(text.charCodeAt(at + 1)) &&
  isWordCharacter(text.charCodeAt(at - 1));

/** A dot that goes on may begin a quotation as well as end one: "... and then", "... . And", ".22 rifles", ".@handle". */
const characterAt = (text: string, at: number): string =>
  text.charAt(at) === '.' && /^(?:[.@\d]|\s\.)/u.test(text.slice(at + 1, at + 3)) ? '\u2026' : text.charAt(at);

/** A doubled mark as the two single ones it may be: 'He cried 'No'' ends with two. */
export const halvesOf = (place: MarkPlace): MarkPlace[] =>
  [place.start, place.start + 1].map((start) => ({ ...place, start, end: start + 1, glyph: place.glyph.charAt(0) }));

export const isDoubled = ({ glyph }: MarkPlace): boolean => glyph.length === 2;
