import { NEGATION, NEGATION_STOP } from './shifters.ts';

/** A negation reaches this many words ahead. */
const REACH = 4;
/** "Not good" is about half as bad as "good" is good. */
const NEGATED = -0.5;

/** By what a negation before the word at `at` multiplies its weight: 1 where there is none. */
export function negationFactor(words: readonly { readonly shifts: number }[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const { shifts } = words[before] as { shifts: number };
    if ((shifts & NEGATION) !== 0) return NEGATED;
    if ((shifts & NEGATION_STOP) !== 0) return 1;
  }
  return 1;
}
