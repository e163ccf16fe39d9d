import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, readDay, toIsoDay, weekdayOf } from '../../src/circumstances/day.ts';
import { resolveTime } from '../../src/circumstances/resolve-time.ts';
import { readTime } from '../../src/circumstances/time-expression.ts';
import { readDocument } from '../../src/text/read-document.ts';

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
const DAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const anyDay = fc.integer({ min: readDay('1970-01-05') as Day, max: readDay('2090-12-31') as Day });

/** "from..to", one day, or null. */
function resolve(
  words: string,
  today: string,
  more: { anchor?: string; direction?: 'back' | 'ahead' } = {},
): string | null {
  const doc = readDocument(words);
  const time = readTime((at) => doc.tokens[at], 0, true);
  if (!time || time.last !== doc.tokens.length) throw new Error(`"${words}" was not read as one time`);
  const standpoint = {
    today: readDay(today) as Day,
    anchor: readDay(more.anchor ?? ''),
    direction: more.direction ?? 'back',
  };
  const range = resolveTime(time.value, standpoint);
  if (!range) return null;
  const [from, to] = [toIsoDay(range.from), toIsoDay(range.to)];
  return from === to ? from : `${from}..${to}`;
}

describe('resolveTime, seen from Wednesday 4 March 2026', () => {
  it.each([
    ['Friday', '2026-02-27'],
    ['Wednesday', '2026-03-04'],
    ['last Wednesday', '2026-02-25'],
    ['this Thursday', '2026-03-05'],
    ['next Wednesday', '2026-03-11'],
    ['this week', '2026-03-02..2026-03-08'],
    ['last week', '2026-02-23..2026-03-01'],
    ['last month', '2026-02-01..2026-02-28'],
    ['this year', '2026-01-01..2026-12-31'],
    ['the weekend', '2026-02-28..2026-03-01'],
    ['last weekend', '2026-02-28..2026-03-01'],
    ['yesterday', '2026-03-03'],
    ['last night', '2026-03-03'],
    ['this morning', '2026-03-04'],
    ['March', '2026-03-01..2026-03-31'],
    ['last March', '2025-03-01..2025-03-31'],
    ['November', '2025-11-01..2025-11-30'],
    ['February 2024', '2024-02-01..2024-02-29'],
    ['March 5', '2025-03-05'],
    ['the spring of 2021', '2021-03-01..2021-05-31'],
    ['last winter', '2025-12-01..2026-02-28'],
    ['the 1990s', '1990-01-01..1999-12-31'],
    ['three days ago', '2026-03-01'],
    ['a few days ago', null],
    ['hours after the verdict', null],
    ['the same day', '2026-03-04'],
    ['two days later', null],
  ])('should resolve %s', (words, expected) => {
    expect(resolve(words, '2026-03-04')).toBe(expected);
  });

  it.each([
    ['the same day', '2026-02-10'],
    ['two days later', '2026-02-12'],
    ['the previous day', '2026-02-09'],
    ['the previous night', '2026-02-09'],
    ['hours later', '2026-02-10'],
  ])('should count %s from the day that was told of', (words, expected) => {
    expect(resolve(words, '2026-03-04', { anchor: '2026-02-10' })).toBe(expected);
  });

  it.each([
    ['Friday', '2026-03-06'],
    ['Wednesday', '2026-03-04'],
    ['March 3', '2027-03-03'],
    ['June', '2026-06-01..2026-06-30'],
    ['February', '2027-02-01..2027-02-28'],
  ])('should look ahead to %s for what is yet to be said', (words, expected) => {
    expect(resolve(words, '2026-03-04', { direction: 'ahead' })).toBe(expected);
  });

  it('should make no day of one that does not exist', () => {
    expect(resolve('February 30', '2026-03-04')).toBeNull();
  });

  it('should take the day of publication in its own offset', () => {
    expect(toIsoDay(readDay('2026-03-05T01:30:00+09:00') as Day)).toBe('2026-03-05');
    expect(readDay('yesterday')).toBeNull();
  });
});

describe('resolveTime on any day', () => {
  it('should take a weekday for the last one, at most six days back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (today, weekday) => {
        const range = resolveTime({ kind: 'weekday', weekday, turn: null }, { today, anchor: null, direction: 'back' });
        expect(range?.from).toBe(range?.to);
        expect(weekdayOf(range?.from as Day)).toBe(weekday);
        expect(today - (range?.from as Day)).toBeGreaterThanOrEqual(0);
        expect(today - (range?.from as Day)).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('should read back a date that was written out, and count days ago', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 2, max: 90 }), (day, today, count) => {
        const [year, month, date] = toIsoDay(day).split('-').map(Number) as [number, number, number];
        const name = MONTH_NAMES[month - 1];
        for (const words of [`${name} ${date}, ${year}`, `${date} ${name} ${year}`, `the ${date}th of ${name} ${year}`])
          expect(resolve(words, toIsoDay(today))).toBe(toIsoDay(day));
        expect(resolve(`${count} days ago`, toIsoDay(today))).toBe(toIsoDay(today - count));
      }),
    );
  });

  it('should give ranges that begin before they end', () => {
    const words = [
      ...DAY_NAMES,
      ...MONTH_NAMES,
      'last winter',
      'this weekend',
      'last weekend',
      'two weeks ago',
      'next month',
      'last year',
    ];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...words), fc.constantFrom('back', 'ahead'), (today, text, direction) => {
        const [from = '', to = from] =
          resolve(text, toIsoDay(today), { direction: direction as 'back' })?.split('..') ?? [];
        expect(from <= to).toBe(true);
      }),
    );
  });
});
