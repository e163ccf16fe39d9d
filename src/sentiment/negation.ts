import { NEGATION, NEGATION_STOP } from './shifters.ts';

/** A negation reaches this many words ahead. */
const REACH = 4;
/** "Not good" is about half as bad as "good" is good. */
const NEGATED = -0.5;

/** No negation so far. */
export const NO_REACH = -1;

/** How far negations reach behind the word at `at`, given how far they reached before it. */
export function reachBehind(reach: number, shifts: number, at: number): number {
  if ((shifts & NEGATION) !== 0) return at + REACH;
  return (shifts & NEGATION_STOP) !== 0 ? NO_REACH : reach;
}

/** By what the weight of a word is multiplied. */
export const negationFactor = (isNegated: boolean): number => (isNegated ? NEGATED : 1);
