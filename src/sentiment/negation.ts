import { NEGATION_STOPS, NEGATIONS } from '../lexicon/sentiment-shifters.ts';

/** A negation reaches this many words ahead. */
const REACH = 4;
/** "Not good" is about half as bad as "good" is good. */
const NEGATED = -0.5;

/** By what a negation before the word at `at` multiplies its weight: 1 where there is none. */
export function negationFactor(words: readonly { readonly lower: string }[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const { lower } = words[before] as { lower: string };
    if (NEGATIONS.has(lower)) return NEGATED;
    if (NEGATION_STOPS.has(lower)) return 1;
  }
  return 1;
}
