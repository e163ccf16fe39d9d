import type { TokenRange } from '../attributions/attribution.ts';
import { MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar.ts';
import {
  CLOCK_PARTS,
  CLOCK_WORDS,
  CLOCK_ZONES,
  DAY_PARTS,
  DAY_WORDS,
  NARROWERS,
  SMALL_NUMBERS,
  TIME_UNITS,
  type TimeUnit,
  TURNS,
  VAGUE_NUMBERS,
} from '../lexicon/time-words.ts';
import type { Token } from '../text/document.ts';

/** What an expression says, before a date of publication makes days of it. Sunday and January are 0. */
export type TimeValue =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: number | null }
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly turn: number | null }
  | { readonly kind: 'season'; readonly year: number | null; readonly month: number; readonly turn: number | null }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly by: number }
  /** Counted from the day that the article last told of: "the same day", "two days later". */
  | { readonly kind: 'anchored'; readonly unit: TimeUnit; readonly by: number }
  /** A time of which no day can be told: "hours after the verdict". */
  | { readonly kind: 'open' };

export interface TimeExpression extends TokenRange {
  readonly value: TimeValue;
}

/** The tokens that may be looked at; undefined for any other. */
export type View = (at: number) => Token | undefined;

type Reader = (view: View, at: number) => TimeExpression | null;

const found = (first: number, last: number, value: TimeValue): TimeExpression => ({ first, last, value });
const lowerAt = (view: View, at: number): string => view(at)?.lower ?? '';
const isCapital = (view: View, at: number): boolean => /^\p{Lu}/u.test(view(at)?.text ?? '');
const calendarPlace = (view: View, at: number, names: ReadonlyMap<string, number>): number | undefined =>
  isCapital(view, at) ? names.get(lowerAt(view, at)) : undefined;

/** A year of the calendar, not a number of things. */
const yearAt = (view: View, at: number): number | null =>
  /^(?:1[5-9]|20)\d\d$/.test(lowerAt(view, at)) ? Number(lowerAt(view, at)) : null;

const dayOfMonthAt = (view: View, at: number): number | null => {
  const [, day] = /^([0-3]?\d)(?:st|nd|rd|th)?$/.exec(lowerAt(view, at)) ?? [];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : null;
};

/** Steps over ", 2019" or "2019" behind a date. */
function yearBehind(view: View, at: number): { year: number | null; last: number } {
  const start = lowerAt(view, at) === ',' ? at + 1 : at;
  const year = yearAt(view, start);
  return year === null ? { year, last: at } : { year, last: start + 1 };
}

/** "March 3", "Mar. 3rd, 2019" */
const monthAndDay: Reader = (view, at) => {
  const month = calendarPlace(view, at, MONTHS);
  const day = dayOfMonthAt(view, at + 1);
  if (month === undefined || day === null) return null;
  const { year, last } = yearBehind(view, at + 2);
  return found(at, last, { kind: 'date', year, month, day });
};

/** "3 March", "the 3rd of March 2019" */
const dayAndMonth: Reader = (view, at) => {
  const start = lowerAt(view, at) === 'the' ? at + 1 : at;
  const day = dayOfMonthAt(view, start);
  const name = lowerAt(view, start + 1) === 'of' ? start + 2 : start + 1;
  const month = calendarPlace(view, name, MONTHS);
  if (month === undefined || day === null) return null;
  const { year, last } = yearBehind(view, name + 1);
  return found(at, last, { kind: 'date', year, month, day });
};

/** "Friday", "last Friday night", "Thursday, February 26", "Tuesday at 9 a.m." */
const weekday: Reader = (view, at) => {
  const turn = TURNS.get(lowerAt(view, at)) ?? null;
  const name = turn === null ? at : at + 1;
  const place = calendarPlace(view, name, WEEKDAYS);
  if (place === undefined) return null;
  const comma = lowerAt(view, name + 1) === ',' ? name + 2 : name + 1;
  const date = monthAndDay(view, comma) ?? dayAndMonth(view, comma);
  if (date && lowerAt(view, comma) !== 'the') return found(at, date.last, date.value);
  return found(at, afterDayPart(view, name + 1), { kind: 'weekday', weekday: place, turn });
};

const afterDayPart = (view: View, at: number): number => (DAY_PARTS.has(lowerAt(view, at)) ? at + 1 : at);

/** "March" after a preposition, "last March", "March 2019", "early in March" */
const month: Reader = (view, at) => {
  const turn = TURNS.get(lowerAt(view, at)) ?? null;
  const name = turn === null ? at : at + 1;
  const place = calendarPlace(view, name, MONTHS);
  if (place === undefined) return null;
  const start = lowerAt(view, name + 1) === 'of' ? name + 2 : name + 1;
  const { year, last } = yearBehind(view, start);
  return found(at, year === null ? name + 1 : last, { kind: 'month', year, month: place, turn });
};

/** "the spring of 2021", "last summer", "summer 2020" */
const season: Reader = (view, at) => {
  const turn = TURNS.get(lowerAt(view, at)) ?? null;
  const name = turn !== null || lowerAt(view, at) === 'the' ? at + 1 : at;
  const place = SEASONS.get(lowerAt(view, name));
  if (place === undefined) return null;
  const start = lowerAt(view, name + 1) === 'of' ? name + 2 : name + 1;
  const year = yearAt(view, start);
  if (year === null && name === at) return null;
  return found(at, year === null ? name + 1 : start + 1, { kind: 'season', year, month: place, turn });
};

/** "2019", "the 1990s" */
const years: Reader = (view, at) => {
  const year = yearAt(view, at);
  if (year !== null) return found(at, at + 1, { kind: 'years', from: year, to: year });
  const [, decade] = lowerAt(view, at) === 'the' ? (/^(1[5-9]\d0|20\d0)s$/.exec(lowerAt(view, at + 1)) ?? []) : [];
  return decade === undefined
    ? null
    : found(at, at + 2, { kind: 'years', from: Number(decade), to: Number(decade) + 9 });
};

/** "yesterday", "tonight", "yesterday morning" */
const dayWord: Reader = (view, at) => {
  const by = DAY_WORDS.get(lowerAt(view, at));
  // "told USA TODAY", "on the Today show": a name.
  return by === undefined || (isCapital(view, at) && view(at - 1)?.sentence === view(at)?.sentence)
    ? null
    : found(at, afterDayPart(view, at + 1), { kind: 'unit', unit: 'day', by });
};

/** "this morning", "last night", "last week", "this month", "the weekend" */
const turnOfUnit: Reader = (view, at) => {
  const opener = lowerAt(view, at);
  if (opener === 'the' && lowerAt(view, at + 1) === 'weekend')
    return found(at, at + 2, { kind: 'unit', unit: 'weekend', by: 0 });
  const start = opener === 'the' ? at + 1 : at;
  const turn = TURNS.get(lowerAt(view, start));
  const unit = TIME_UNITS.get(lowerAt(view, start + 1));
  if (turn === undefined) return null;
  if (DAY_PARTS.has(lowerAt(view, start + 1))) return found(at, start + 2, { kind: 'unit', unit: 'day', by: turn });
  if (unit === undefined || unit === 'clock') return null;
  // "the previous day", "the next day": counted from the day before in the story.
  if (unit === 'day') return opener === 'the' ? found(at, start + 2, { kind: 'anchored', unit, by: turn }) : null;
  return found(at, start + 2, { kind: 'unit', unit, by: turn });
};

/** "three days ago", "two weeks later", "hours earlier", "hours after the verdict" */
const count: Reader = (view, at) => {
  const word = lowerAt(view, at);
  const amount = /^\d{1,2}$/.test(word) ? Number(word) : SMALL_NUMBERS.get(word);
  const vagueLength = VAGUE_NUMBERS.has(word) ? 1 : word === 'a' && VAGUE_NUMBERS.has(lowerAt(view, at + 1)) ? 2 : 0;
  const noun = at + (vagueLength || (amount === undefined ? 0 : 1));
  const name = lowerAt(view, noun);
  const unit = TIME_UNITS.get(name.replace(/s$/, ''));
  if (unit === undefined || (noun === at && !name.endsWith('s'))) return null;
  const isCounted = amount !== undefined && vagueLength === 0;
  switch (lowerAt(view, noun + 1)) {
    case 'ago':
      if (unit === 'clock') return found(at, noun + 2, { kind: 'unit', unit: 'day', by: 0 });
      return found(at, noun + 2, isCounted ? { kind: 'unit', unit, by: -amount } : { kind: 'open' });
    case 'later':
    case 'earlier': {
      const sign = lowerAt(view, noun + 1) === 'later' ? 1 : -1;
      if (unit === 'clock') return found(at, noun + 2, { kind: 'anchored', unit: 'day', by: 0 });
      return found(at, noun + 2, isCounted ? { kind: 'anchored', unit, by: sign * amount } : { kind: 'open' });
    }
    case 'after':
    case 'before':
      return openCount(view, at, noun + 2);
    default:
      return null;
  }
};

/** The event that a time is counted from, up to the comma or the end: "hours after [the verdict]". */
function openCount(view: View, first: number, at: number): TimeExpression | null {
  let last = at;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(view(last)?.pos ?? '') && last - at < 6) last++;
  return last === at ? null : found(first, last, { kind: 'open' });
}

/** "the same day", "that evening", "later in the day", "earlier that day", "later on" */
const sameDay: Reader = (view, at) => {
  const narrower = NARROWERS.has(lowerAt(view, at)) ? 1 : 0;
  let start = at + narrower;
  if (narrower > 0 && lowerAt(view, start) === 'in' && lowerAt(view, start + 1) === 'the') start += 2;
  else if (lowerAt(view, start) === 'that') start += 1;
  else if (/^(?:the|that)$/.test(lowerAt(view, start)) && lowerAt(view, start + 1) === 'same') start += 2;
  else return null;
  if (lowerAt(view, start) === 'same') start += 1;
  if (lowerAt(view, start) !== 'day' && !DAY_PARTS.has(lowerAt(view, start))) return null;
  return found(at, start + 1, { kind: 'anchored', unit: 'day', by: 0 });
};

/** "9 a.m. Tuesday", "noon", "shortly after noon" */
const clock: Reader = (view, at) => {
  const start =
    /^(?:shortly|just|soon)$/.test(lowerAt(view, at)) && /^(?:after|before)$/.test(lowerAt(view, at + 1)) ? at + 2 : at;
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
  const inner = WHOLE.map((read) => read(view, next)).find((time) => time !== null);
  return inner ? found(at, inner.last, inner.value) : null;
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

const OPENERS: ReadonlySet<string> = new Set([
  ...[WEEKDAYS, MONTHS, SEASONS, TURNS, DAY_WORDS, SMALL_NUMBERS].flatMap((words) => [...words.keys()]),
  ...[...TIME_UNITS.keys()].map((unit) => `${unit}s`),
  ...[NARROWERS, CLOCK_WORDS, VAGUE_NUMBERS].flatMap((words) => [...words]),
  ...['the', 'that', 'soon'],
]);

/** Most words open no expression of time. */
const canOpen = (lower: string): boolean => OPENERS.has(lower) || /^\d/.test(lower);

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
  if (!canOpen(lowerAt(view, at))) return null;
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
