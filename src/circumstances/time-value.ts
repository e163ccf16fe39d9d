import type { TokenRange } from '../attributions/attribution.ts';
import { DAY_PARTS, type TimeUnit } from '../lexicon/time-words.ts';
import type { Token } from '../text/document.ts';
import { CAPITAL, traitsAt } from './word-traits.ts';

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

/** Reads the expression that begins at a token. */
export type Reader = (view: View, at: number) => TimeExpression | null;

export const found = (first: number, last: number, value: TimeValue): TimeExpression => ({ first, last, value });
export const lowerAt = (view: View, at: number): string => view(at)?.lower ?? '';
export const isCapital = (view: View, at: number): boolean => (traitsAt(view(at)) & CAPITAL) !== 0;

/** Over "morning" or "night" behind a day. */
export const afterDayPart = (view: View, at: number): number => (DAY_PARTS.has(lowerAt(view, at)) ? at + 1 : at);
