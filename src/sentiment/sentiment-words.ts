import { SENTIMENT_ROWS } from '../lexicon/sentiment-words.ts';

/** Weights of words and of phrases of several words, about -5 to 5. */
export type Weights = ReadonlyMap<string, number>;

let weights: Map<string, number> | null = null;

/** The lexicon, read on first use. Keys are lower case, words joined by one space. */
export function sentimentWeights(): Weights {
  if (weights) return weights;
  weights = new Map();
  for (const row of SENTIMENT_ROWS) {
    const colon = row.indexOf(':');
    const weight = Number(row.slice(0, colon)) / 10;
    for (const word of row.slice(colon + 1).split(',')) weights.set(word, weight);
  }
  return weights;
}
