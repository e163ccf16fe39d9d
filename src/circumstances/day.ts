/** Whole days since 1970-01-01, so that no time zone can shift them. */
export type Day = number;

/** Both days included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const DAY = 86_400_000;

export const dayOf = (year: number, month: number, date: number): Day => {
  // Date.UTC takes years below 100 for those of the last century.
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month, date);
  return midnight.getTime() / DAY;
};

/** The day that an ISO date names where it was written: the offset is part of it already. */
export function readDay(date: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return day === undefined ? null : dayOf(Number(year), Number(month) - 1, Number(day));
}

export const toIsoDay = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Sunday is 0. */
export const weekdayOf = (day: Day): number => new Date(day * DAY).getUTCDay();
export const monthOf = (day: Day): number => new Date(day * DAY).getUTCMonth();
export const yearOf = (day: Day): number => new Date(day * DAY).getUTCFullYear();

export const oneDay = (day: Day): DayRange => ({ from: day, to: day });

/** Monday to Sunday. */
export function weekAround(day: Day, by = 0): DayRange {
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * by;
  return { from: monday, to: monday + 6 };
}

/** `month` may lie outside of 0 to 11: month 12 is the January after. */
export const monthRange = (year: number, month: number, months = 1): DayRange => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + months, 0),
});

export const yearRange = (year: number): DayRange => monthRange(year, 0, 12);

/** The Saturday and Sunday that a day belongs to, or that came before it. */
export function weekendBefore(day: Day, by = 0): DayRange {
  const saturday = day - ((weekdayOf(day) + 1) % 7) + 7 * by;
  return { from: saturday, to: saturday + 1 };
}
