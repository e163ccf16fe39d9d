import { CONTRASTS, NEGATION_STOPS, NEGATIONS, OPENERS, SENTENCE_ENDS } from '../lexicon/sentiment-shifters.ts';

/** What a word or mark does to those around it, a bit each: looked up once for each word, and asked often. */
export const [NEGATION, NEGATION_STOP, CONTRAST, SENTENCE_END, OPENER] = [1, 2, 4, 8, 16];

const SHIFTS = new Map<string, number>();
for (const [words, bit] of [
  [NEGATIONS, NEGATION],
  [NEGATION_STOPS, NEGATION_STOP],
  [CONTRASTS, CONTRAST],
  [SENTENCE_ENDS, SENTENCE_END],
  [OPENERS, OPENER],
] as const) {
  for (const word of words) SHIFTS.set(word, (SHIFTS.get(word) ?? 0) | bit);
}

export const shiftsOf = (lower: string): number => SHIFTS.get(lower) ?? 0;
