import { MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar.ts';
import { TURNS } from '../lexicon/time-words.ts';
import { afterDayPart, found, isCapital, lowerAt, type Reader, type View } from './time-value.ts';

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
export const monthAndDay: Reader = (view, at) => {
  const month = calendarPlace(view, at, MONTHS);
  const day = dayOfMonthAt(view, at + 1);
  if (month === undefined || day === null) return null;
  const { year, last } = yearBehind(view, at + 2);
  return found(at, last, { kind: 'date', year, month, day });
};

/** "3 March", "the 3rd of March 2019" */
export const dayAndMonth: Reader = (view, at) => {
  const start = lowerAt(view, at) === 'the' ? at + 1 : at;
  const day = dayOfMonthAt(view, start);
  const name = lowerAt(view, start + 1) === 'of' ? start + 2 : start + 1;
  const month = calendarPlace(view, name, MONTHS);
  if (month === undefined || day === null) return null;
  const { year, last } = yearBehind(view, name + 1);
  return found(at, last, { kind: 'date', year, month, day });
};

/** "Friday", "last Friday night", "Thursday, February 26", "Tuesday at 9 a.m." */
export const weekday: Reader = (view, at) => {
  const turn = TURNS.get(lowerAt(view, at)) ?? null;
  const name = turn === null ? at : at + 1;
  const place = calendarPlace(view, name, WEEKDAYS);
  if (place === undefined) return null;
  const comma = lowerAt(view, name + 1) === ',' ? name + 2 : name + 1;
  const date = monthAndDay(view, comma) ?? dayAndMonth(view, comma);
  if (date && lowerAt(view, comma) !== 'the') return found(at, date.last, date.value);
  return found(at, afterDayPart(view, name + 1), { kind: 'weekday', weekday: place, turn });
};

/** "March" after a preposition, "last March", "March 2019", "early in March" */
export const month: Reader = (view, at) => {
  const turn = TURNS.get(lowerAt(view, at)) ?? null;
  const name = turn === null ? at : at + 1;
  const place = calendarPlace(view, name, MONTHS);
  if (place === undefined) return null;
  const start = lowerAt(view, name + 1) === 'of' ? name + 2 : name + 1;
  const { year, last } = yearBehind(view, start);
  return found(at, year === null ? name + 1 : last, { kind: 'month', year, month: place, turn });
};

/** "the spring of 2021", "last summer", "summer 2020" */
export const season: Reader = (view, at) => {
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
export const years: Reader = (view, at) => {
  const year = yearAt(view, at);
  if (year !== null) return found(at, at + 1, { kind: 'years', from: year, to: year });
  const [, decade] = lowerAt(view, at) === 'the' ? (/^(1[5-9]\d0|20\d0)s$/.exec(lowerAt(view, at + 1)) ?? []) : [];
  return decade === undefined
    ? null
    : found(at, at + 2, { kind: 'years', from: Number(decade), to: Number(decade) + 9 });
};
