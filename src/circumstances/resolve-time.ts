import {
  type Day,
  type DayRange,
  dayOf,
  monthOf,
  monthRange,
  oneDay,
  weekAround,
  weekdayOf,
  weekendBefore,
  yearOf,
  yearRange,
} from './day.ts';
import type { TimeValue } from './time-value.ts';

/** From where a time is seen. */
export interface Standpoint {
  /** The day of publication. */
  readonly today: Day;
  /** The day that the article last told of. */
  readonly anchor: Day | null;
  /** News looks back: "on Friday" is the last one. What is yet to be said looks ahead. */
  readonly direction: 'back' | 'ahead';
}

/**
 * The days that an expression means, or null where the article does not tell.
 *
 * News of a Friday that says "on Friday" means that day; "last Friday" is one before it. A week begins on Monday.
 */
export function resolveTime(value: TimeValue, standpoint: Standpoint): DayRange | null {
  switch (value.kind) {
    case 'weekday':
      return oneDay(resolveWeekday(value.weekday, value.turn, standpoint));
    case 'date':
      return resolveDate(value, standpoint);
    case 'month':
      return resolveMonths(value, 1, standpoint);
    case 'season':
      return resolveMonths(value, 3, standpoint);
    case 'years':
      return { from: yearRange(value.from).from, to: yearRange(value.to).to };
    case 'unit':
      return shift(standpoint.today, value.unit, value.by);
    case 'anchored':
      return resolveAnchored(value, standpoint);
    case 'open':
      return null;
  }
}

function resolveWeekday(weekday: number, turn: number | null, { today, direction }: Standpoint): Day {
  if (turn === 0) return weekAround(today).from + ((weekday + 6) % 7);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (turn === -1) return today - (back || 7);
  if (turn === 1) return today + 7 - back;
  return direction === 'ahead' && back !== 0 ? today + 7 - back : today - back;
}

function resolveDate(
  { year, month, day }: Extract<TimeValue, { kind: 'date' }>,
  standpoint: Standpoint,
): DayRange | null {
  const { today, direction } = standpoint;
  const given = dayOf(year ?? yearOf(today), month, day);
  if (monthOf(given) !== month) return null;
  if (year !== null) return oneDay(given);
  if (direction === 'back' && given > today) return oneDay(dayOf(yearOf(today) - 1, month, day));
  return oneDay(direction === 'ahead' && given < today ? dayOf(yearOf(today) + 1, month, day) : given);
}

function resolveMonths(
  { year, month, turn }: Extract<TimeValue, { kind: 'month' | 'season' }>,
  months: number,
  { today, direction }: Standpoint,
): DayRange {
  if (year !== null) return monthRange(year, month, months);
  const given = monthRange(yearOf(today), month, months);
  if (turn === 0) return given;
  if (turn === 1 || (turn === null && direction === 'ahead'))
    return given.to < today || (turn === 1 && given.from <= today)
      ? monthRange(yearOf(today) + 1, month, months)
      : given;
  const isPast = turn === -1 ? given.to < today : given.from <= today;
  return isPast ? given : monthRange(yearOf(today) - 1, month, months);
}

function shift(from: Day, unit: Extract<TimeValue, { kind: 'unit' }>['unit'], by: number): DayRange {
  switch (unit) {
    case 'clock':
      return oneDay(from);
    case 'day':
      return oneDay(from + by);
    case 'weekend':
      // "last weekend" and "the weekend" are the same one, unless the paper is of that weekend.
      return weekendBefore(by < 0 && (weekdayOf(from) + 1) % 7 < 2 ? from - 7 : from, Math.max(by, 0));
    case 'week':
      return weekAround(from, by);
    case 'month':
      return monthRange(yearOf(from), monthOf(from) + by);
    case 'year':
      return yearRange(yearOf(from) + by);
  }
}

/** "The same day" of an article that told of no other is that of publication. */
function resolveAnchored(
  { unit, by }: Extract<TimeValue, { kind: 'anchored' }>,
  { today, anchor }: Standpoint,
): DayRange | null {
  if (anchor === null) return unit === 'day' && by === 0 ? oneDay(today) : null;
  return shift(anchor, unit, by);
}
