import type { Polarity, Sentiment } from '../schema/types.ts';
import { type Occurrence, readOccurrences } from './occurrences.ts';
import { type Passage, type Place, readText } from './passage.ts';
import { LABEL_BOUNDS } from './word-corrections.ts';

/** Scores between them, both included, are neutral. */
export interface LabelBounds {
  readonly lowest: number;
  readonly highest: number;
}

export const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** Brings any sum into (-1, 1); small ones stay as they are. */
const soften = (sum: number): number => round(sum / Math.sqrt(1 + sum * sum));

/** The sentiment of the words inside the spans of a text, as of one text. */
export const scoreSpans = (text: string, spans: readonly Place[]): Sentiment =>
  scorePassage(text, readText(text, spans));

/**
 * The same of words that were cut already. `score` is S / sqrt(1 + S^2), where S is the sum of the weights of `words`;
 * `magnitude` is the same of the sum of their absolute values. A weight is that of the word in the lexicon, after
 * negation and contrast, divided by the root of the number of words and 10.
 */
export function scorePassage(text: string, passage: Passage): Sentiment {
  const words: Sentiment['words'] = [];
  let absolute = 0;
  for (const { start, end, weight: own, factor } of readOccurrences(passage, 'weighted')) {
    const weight = round(own * factor);
    if (weight === 0) continue;
    words.push({ start, end, text: text.slice(start, end), weight });
    absolute += Math.abs(weight);
  }
  const score = scoreOf(words);
  return { score, label: labelOf(score, LABEL_BOUNDS), magnitude: soften(absolute), words };
}

/** The weights of words where they stand, by any lexicon; 0 for what has none. */
export const weigh = (occurrences: readonly Occurrence[], weights: ReadonlyMap<string, number>): { weight: number }[] =>
  occurrences.map(({ entry, factor }) => ({ weight: round((weights.get(entry) ?? 0) * factor) }));

export function scoreOf(words: readonly { readonly weight: number }[]): number {
  let sum = 0;
  for (const { weight } of words) sum += weight;
  return soften(sum);
}

export function labelOf(score: number, { lowest, highest }: LabelBounds): Polarity {
  if (score > highest) return 'positive';
  return score < lowest ? 'negative' : 'neutral';
}
