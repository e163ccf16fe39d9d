import type { TrackedQuote } from '../tracker/types.ts';

const DAY_MS = 86_400_000;

/** A dated quote: its day counted from 1970, and its sentiment. */
export interface Dot {
  readonly day: number;
  readonly score: number;
}

/** The quotes of a stretch of days. `interval`: the 95 % interval of their mean, null under 5 quotes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly mean: number;
  readonly interval: readonly [low: number, high: number] | null;
}

/** The days of an ISO date since 1970; null for anything else. */
function dayNumber(date: string | null): number | null {
  const time = /^\d{4}-\d\d-\d\d/.test(date ?? '') ? Date.parse(`${date?.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time / DAY_MS;
}

export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Those of the quotes that have a day, the earliest first. */
export function dotsOf(quotes: readonly TrackedQuote[]): Dot[] {
  const dots = quotes.flatMap(({ date, sentiment }) => {
    const day = dayNumber(date);
    return day === null ? [] : { day, score: sentiment.score };
  });
  return dots.sort((a, b) => a.day - b.day);
}

/** Stretches of one length, a day, a week or four, so that few enough fit on a chart; those without a quote are left out. */
export function stretchesOf(dots: readonly Dot[]): Stretch[] {
  const [first, last] = [dots[0]?.day ?? 0, dots.at(-1)?.day ?? 0];
  const length = [1, 7].find((days) => last - first < 26 * days) ?? Math.max(28, Math.ceil((last - first + 1) / 26));
  const scores = new Map<number, number[]>();
  for (const { day, score } of dots) {
    const index = Math.floor((day - first) / length);
    const own = scores.get(index);
    if (own) own.push(score);
    else scores.set(index, [score]);
  }
  return [...scores].map(([index, own]) => {
    const from = first + index * length;
    return { from, to: from + length - 1, count: own.length, ...meanOf(own) };
  });
}

function meanOf(scores: readonly number[]): Pick<Stretch, 'mean' | 'interval'> {
  const count = scores.length;
  const mean = scores.reduce((sum, score) => sum + score, 0) / count;
  if (count < 5) return { mean, interval: null };
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (count - 1);
  const half = studentT(count - 1) * Math.sqrt(variance / count);
  return { mean, interval: [Math.max(-1, mean - half), Math.min(1, mean + half)] };
}

/**
 * The 97.5 % point of Student's t by its expansion around the normal (Abramowitz and Stegun 26.7.5, three terms), with
 * less than 0.5 % of error from 4 degrees of freedom on.
 */
export const studentT = (freedom: number): number =>
  1.959964 + 2.372271 / freedom + 2.822501 / freedom ** 2 + 2.555851 / freedom ** 3;
