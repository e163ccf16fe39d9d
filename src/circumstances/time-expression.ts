import { CLOCK_PARTS, CLOCK_WORDS, CLOCK_ZONES, CLOSELY, NARROWERS, SIDES } from '../lexicon/time-words.ts';
import type { Token } from '../text/document.ts';
import { dayAndMonth, month, monthAndDay, season, weekday, years } from './calendar-readers.ts';
import { count, dayWord, sameDay, turnOfUnit } from './relative-readers.ts';
import { found, isCapital, lowerAt, type Reader, type TimeExpression, type View } from './time-value.ts';
import { TIME_FOLLOWER, TIME_LEADER, TIME_OPENER, traitsAt } from './word-traits.ts';

/** "9 a.m. Tuesday", "noon", "shortly after noon" */
const clock: Reader = (view, at) => {
  const start = CLOSELY.has(lowerAt(view, at)) && SIDES.has(lowerAt(view, at + 1)) ? at + 2 : at;
  const isHour = /^\d{1,2}(?:[:.]\d\d)?$/.test(lowerAt(view, start)) && CLOCK_PARTS.has(lowerAt(view, start + 1));
  if (!isHour && !CLOCK_WORDS.has(lowerAt(view, start))) return null;
  let last = start + (isHour ? 2 : 1);
  if (CLOCK_ZONES.has(lowerAt(view, last))) last++;
  const day = weekday(view, lowerAt(view, last) === 'on' ? last + 1 : last) ?? dayWord(view, last);
  return day ? found(at, day.last, day.value) : found(at, last, { kind: 'anchored', unit: 'day', by: 0 });
};

/** "late Monday", "early in March", "earlier this week" */
const narrowed: Reader = (view, at) => {
  if (!NARROWERS.has(lowerAt(view, at))) return null;
  const next = /^(?:in|-)$/.test(lowerAt(view, at + 1)) ? at + 2 : at + 1;
  for (const read of WHOLE) {
    const inner = read(view, next);
    if (inner) return found(at, inner.last, inner.value);
  }
  return null;
};

const WHOLE: readonly Reader[] = [weekday, monthAndDay, dayAndMonth, turnOfUnit, dayWord, season, month, years];

/** In order: the longer reading first. */
const READERS: readonly Reader[] = [
  clock,
  count,
  sameDay,
  narrowed,
  weekday,
  monthAndDay,
  dayAndMonth,
  turnOfUnit,
  dayWord,
  season,
  month,
  years,
];

/** Most words open no expression of time. */
function canOpen(view: View, at: number): boolean {
  const traits = traitsAt(view(at));
  if ((traits & TIME_OPENER) !== 0) return true;
  return (traits & TIME_LEADER) !== 0 && (traitsAt(view(at + 1)) & TIME_FOLLOWER) !== 0;
}

/** A bare month, season or year is a time behind a preposition only: "in May", "in 2019"; "may", "a fall" are none. */
const needsPreposition = ({ value }: TimeExpression, first: Token | undefined): boolean =>
  value.kind === 'years' ||
  ((value.kind === 'month' || value.kind === 'season') && value.turn === null && !NARROWERS.has(first?.lower ?? ''));

/**
 * The expression of time that begins at a token, or null:
 *
 *     on [late Friday night]    in [the spring of 2021]    [two weeks ago]    [earlier in the day]
 */
export function readTime(view: View, at: number, hasPreposition: boolean): TimeExpression | null {
  if (!canOpen(view, at)) return null;
  for (const read of READERS) {
    const time = read(view, at);
    if (!time || (!hasPreposition && needsPreposition(time, view(at)))) continue;
    return isPartOfName(view, time) ? null : time;
  }
  return null;
}

/** "Tuesday’s vote", "a Friday interview", "the May Day march": the day belongs to the noun behind it; "a year and a half". */
function isPartOfName(view: View, { last }: TimeExpression): boolean {
  const next = view(last);
  if (!next) return false;
  return (
    next.lower === "'s" ||
    next.lower === "'" ||
    next.lower === '-' ||
    (next.lower === 'and' && view(last + 2)?.lower === 'half') ||
    next.pos === 'NOUN' ||
    (next.pos === 'PROPN' && isCapital(view, last - 1))
  );
}
