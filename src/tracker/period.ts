import type { Period, TrackedQuote } from './types.ts';

/** A statement with the score that is weighed: of the quote, or toward a target. */
export interface Weighed {
  readonly quote: TrackedQuote;
  readonly date: string;
  readonly score: number;
}

/** Fewer scores than this say too little for an interval. */
export const MIN_QUOTES = 5;

export function toPeriod(from: string, to: string, weighed: readonly Weighed[]): Period {
  const { mean, margin } = meanOf(weighed.map(({ score }) => score));
  return {
    from,
    to,
    quotes: weighed.length,
    occurrences: weighed.reduce((sum, { quote }) => sum + quote.occurrences.length, 0),
    mean: mean === null ? null : round(mean),
    low: mean === null || margin === null ? null : Math.max(-1, round(mean - margin)),
    high: mean === null || margin === null ? null : Math.min(1, round(mean + margin)),
  };
}

/** The mean, and half the width of its 95 % interval. */
function meanOf(scores: readonly number[]): { mean: number | null; margin: number | null } {
  const count = scores.length;
  if (count === 0) return { mean: null, margin: null };
  const mean = scores.reduce((sum, score) => sum + score, 0) / count;
  if (count < MIN_QUOTES) return { mean, margin: null };
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return { mean, margin: studentT(count - 1) * Math.sqrt(squares / (count - 1) / count) };
}

/** The 97.5 % points of Student's t at 4 to 9 degrees of freedom. */
const FEW = [2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157];
const Z = 1.959964;
/** From 10 on, to 4 decimals, by the powers of 1 / df: Abramowitz and Stegun 26.7.5. */
const EXPANSION = [
  Z,
  (Z ** 3 + Z) / 4,
  (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
  (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
  (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / 92160,
];

const studentT = (freedom: number): number =>
  FEW[freedom - MIN_QUOTES + 1] ?? EXPANSION.reduce((sum, term, power) => sum + term / freedom ** power, 0);

/** Adding 0 turns -0 into 0, which JSON could not tell apart. */
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;
