import type { Quote } from '../schema/types.ts';
import type { Row } from './types.ts';
import { contentWordsOf, idOf, wordsOf } from './words.ts';

/**
 * What was said in these words on this day. Three hundred copies of a wire story are one wording; but "No," said twice,
 * is two.
 */
export interface Wording {
  readonly id: string;
  /** Equal for equal words, whatever the day. */
  readonly text: string;
  /** Days since 1970; null without a date. */
  readonly day: number | null;
  /** Its words stood between quotation marks. */
  readonly quoted: boolean;
  readonly words: number;
  /** Hashes of the content words, ascending, each once. */
  readonly content: readonly number[];
  /** Hashes of each content word with the next, ascending, each once: in which order they come. */
  readonly pairs: readonly number[];
  /** Where to look for others like it: `pickGrams`, each with the week. */
  readonly keys: readonly string[];
}

/** Between double marks, between two single ones for a double, between curly single ones; an apostrophe closes nothing. */
const MARKED =
  /["\u201c]([^"\u201c\u201d]+)["\u201d]|''((?:[^']|'(?!'))+)''|\u2018([^\u2018\u201c\u201d]+?)\u2019(?![\p{L}\p{N}])/gu;
const DAY = 86_400_000;
/** Statements this many days apart are never one. */
export const DAYS_APART = 7;
const [GRAM, WINDOW] = [3, 2];

export function toWording({ id, quote, date }: Row): Wording {
  const { words, quoted } = judgedWords(quote);
  const isTelling = words.length >= SHORT_WORDS;
  const text = idOf(quoted ? 'quoted' : 'reported', ...(isTelling ? words : [id]));
  const day = date === null ? null : Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
  const hashes = contentWordsOf(words).map(hash);
  return {
    id: idOf('w', text, `${day}`),
    text,
    day,
    quoted,
    words: words.length,
    content: ascending(hashes),
    pairs: ascending(hashes.slice(1).map((value, at) => mix([hashes[at] as number, value]))),
    keys: isTelling ? pickGrams(hashes).map((gram) => keyOf(gram, weekOf(day))) : [],
  };
}

const ascending = (hashes: readonly number[]): number[] => [...new Set(hashes)].sort((a, b) => a - b);

/**
 * Direct and mixed quotes are judged on the words between marks, an indirect one on all. A marked stretch of a word or
 * three is a title or a word held at arm's length, and tells no statement.
 */
function judgedWords({ kind, text }: Quote): { words: string[]; quoted: boolean } {
  if (kind === 'direct') return { words: wordsOf(text), quoted: true };
  const stretches = kind === 'mixed' ? Array.from(text.matchAll(MARKED), ([marked]) => wordsOf(marked)) : [];
  const marked = stretches.filter((words) => words.length >= SHORT_WORDS).flat();
  return marked.length > 0 ? { words: marked, quoted: true } : { words: wordsOf(text), quoted: false };
}

const weekOf = (day: number | null): number | null => (day === null ? null : Math.floor(day / DAYS_APART));
const keyOf = (gram: number, week: number | null): string => `${gram.toString(36)}@${week}`;

/** The keys under which others of the same days may stand: those of its own week and of the two beside it. */
export function keysAround({ keys, day }: Wording): string[] {
  const week = weekOf(day);
  if (week === null) return [...keys];
  return keys.flatMap((key) => [-1, 0, 1].map((step) => `${key.slice(0, key.indexOf('@'))}@${week + step}`));
}

/**
 * The hashes of some word trigrams: the lesser of every two in a row, so that two texts which share four content words
 * in a row share a pick (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003). Rarity by hash needs no counts, so that
 * no other text has a say.
 */
function pickGrams(hashes: readonly number[]): number[] {
  const grams = hashes.slice(0, Math.max(1, hashes.length - GRAM + 1)).map((_, at) => mix(hashes.slice(at, at + GRAM)));
  const picked = new Set<number>();
  for (let at = 0; at === 0 || at + WINDOW <= grams.length; at++) {
    const window = grams.slice(at, at + WINDOW);
    if (window.length > 0) picked.add(Math.min(...window));
  }
  return [...picked];
}

const mix = (hashes: readonly number[]): number =>
  hashes.reduce((mixed, value) => Math.imul(mixed ^ value, 0x9e3779b1) ^ (mixed >>> 13), 0x2545f491) >>> 0;

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Measured on PolNeAR's training part: see `matchWordings`. */
const [MIN_WORDS, MIN_CONTENT, CONTAINED, NEARLY_IDENTICAL] = [8, 4, 0.8, 0.85];
/** So few content words must also come in this order, or, from another day, in the very same: stock phrases come back. */
const [FEW_CONTENT, IN_ORDER] = [8, 0.8];
/** A shorter one must be printed alike within a day, or stand whole in a longer one. */
const [SHORT_WORDS, SHORT_DAYS, PART_WORDS] = [4, 1, 5];

/**
 * How much of the one wording the other holds, in [0, 1]; 0 where they are not one statement. Of words between marks
 * four fifths of the shorter must stand in the longer; reported ones must be nearly identical.
 */
export function matchWordings(a: Wording, b: Wording): number {
  const apart = daysApart(a, b);
  if (apart > DAYS_APART) return 0;
  const isShort = Math.min(a.words, b.words) < MIN_WORDS;
  if (isShort && apart > SHORT_DAYS) return 0;
  if (a.text === b.text) return a.words >= SHORT_WORDS ? nearer(1, apart) : 0;
  if (a.quoted && b.quoted) return nearer(heldScore(a, b, isShort, apart), apart);
  return isShort ? 0 : nearer(likeness(a, b), apart);
}

function heldScore(a: Wording, b: Wording, isShort: boolean, apart: number): number {
  const [small, large] = a.content.length < b.content.length ? [a, b] : [b, a];
  return isShort || small.content.length < MIN_CONTENT
    ? partScore(small, large, apart)
    : containment(small, large, apart);
}

/** 1 where a short one of some substance stands word for word in the other. */
function partScore(small: Wording, large: Wording, apart: number): number {
  const least = apart === 0 ? MIN_CONTENT - 1 : MIN_CONTENT;
  if (small.words < PART_WORDS || small.content.length < least) return 0;
  return shareHeld(small.content, large.content) === 1 && shareHeld(small.pairs, large.pairs) === 1 ? 1 : 0;
}

function containment(small: Wording, large: Wording, apart: number): number {
  const held = shareHeld(small.content, large.content);
  if (held < CONTAINED) return 0;
  const inOrder = small.content.length < FEW_CONTENT ? shareHeld(small.pairs, large.pairs) : 1;
  return inOrder >= (apart === 0 ? IN_ORDER : 1) ? held : 0;
}

function likeness({ content: a }: Wording, { content: b }: Wording): number {
  const shared = sharedCount(a, b);
  const score = shared / (a.length + b.length - shared);
  return Math.min(a.length, b.length) >= MIN_CONTENT && score >= NEARLY_IDENTICAL ? score : 0;
}

const shareHeld = (small: readonly number[], large: readonly number[]): number =>
  sharedCount(small, large) / small.length;

/** Of two equal ones the nearer in time is the better. */
const nearer = (score: number, apart: number): number =>
  score === 0 ? 0 : Math.round((score - apart / 1000) * 1000) / 1000;

/** Undated wordings meet only undated ones. */
export function daysApart(a: Wording, b: Wording): number {
  if (a.day === null || b.day === null) return a.day === b.day ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(a.day - b.day);
}

function sharedCount(a: readonly number[], b: readonly number[]): number {
  let [shared, at] = [0, 0];
  for (const value of a) {
    while (at < b.length && (b[at] as number) < value) at++;
    if (b[at] === value) shared++;
  }
  return shared;
}
