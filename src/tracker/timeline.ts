import { toPeriod, type Weighed } from './period.ts';
import type { Every, Period, TrackedQuote } from './types.ts';

const DAY = 86_400_000;

/**
 * The periods from the first statement to the last, those without one included. Weeks begin on Monday.
 *
 * @param target a subject's id: its scores are weighed in place of those of the whole quotes.
 */
export function timelineOf(quotes: readonly TrackedQuote[], every: Every, target?: string): Period[] {
  const byStart = new Map<string, Weighed[]>();
  for (const weighed of weigh(quotes, target)) {
    const start = STARTS[every](weighed.date);
    const group = byStart.get(start);
    if (group) group.push(weighed);
    else byStart.set(start, [weighed]);
  }
  const starts = [...byStart.keys()].sort();
  const [first, last] = [starts[0], starts.at(-1)];
  const periods: Period[] = [];
  for (let from = first; from !== undefined && last !== undefined && from <= last; from = nextStart(from, every)) {
    periods.push(toPeriod(from, addDays(nextStart(from, every), -1), byStart.get(from) ?? []));
  }
  return periods;
}

/** The statements with a date, each with its score. */
export function weigh(quotes: readonly TrackedQuote[], target?: string): Weighed[] {
  return quotes.flatMap((quote) => {
    const toward = quote.targets.find(({ subject }) => subject.id === target);
    const score = target === undefined ? quote.sentiment.score : toward?.score;
    return quote.date === null || score === undefined ? [] : { quote, date: quote.date, score };
  });
}

const STARTS: Readonly<Record<Every, (date: string) => string>> = {
  day: (date) => date,
  week: (date) => addDays(date, -((new Date(timeOf(date)).getUTCDay() + 6) % 7)),
  month: (date) => `${date.slice(0, 8)}01`,
};

/** 32 days behind the first of a month lies the next month. */
const nextStart = (start: string, every: Every): string =>
  every === 'month' ? STARTS.month(addDays(start, 32)) : addDays(start, every === 'week' ? 7 : 1);

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const addDays = (date: string, days: number): string => new Date(timeOf(date) + days * DAY).toISOString().slice(0, 10);
