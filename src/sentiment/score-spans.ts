import type { Polarity, Sentiment } from '../schema/types.ts';
import { correctedWeights, type Weights } from './lexicon.ts';
import { type Occurrence, type Place, readOccurrences } from './occurrences.ts';
import { LABEL_BOUNDS } from './word-corrections.ts';
import { readWords, type Word } from './words.ts';

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
  scoreWords(
    text,
    spans.flatMap(({ start, end }) => readWords(text, start, end)),
  );

/**
 * The same of words that were cut already. `score` is S / sqrt(1 + S^2), where S is the sum of the weights of `words`;
 * `magnitude` is the same of the sum of their absolute values. A weight is that of the word in the lexicon, after
 * negation and contrast, divided by the root of the number of words and 10.
 */
export function scoreWords(text: string, read: readonly Word[]): Sentiment {
  const weights = correctedWeights();
  const occurrences = readOccurrences(text, read, 'weighted');
  const words = weigh(occurrences, weights).map(({ start, end, weight }) => {
    return { start, end, text: text.slice(start, end), weight };
  });
  const score = scoreOf(words);
  const magnitude = soften(words.reduce((sum, { weight }) => sum + Math.abs(weight), 0));
  return { score, label: labelOf(score, LABEL_BOUNDS), magnitude, words };
}

export function weigh(occurrences: readonly Occurrence[], weights: Weights): (Place & { weight: number })[] {
  const found: (Place & { weight: number })[] = [];
  for (const { start, end, entry, factor } of occurrences) {
    const weight = round((weights.get(entry) ?? 0) * factor);
    if (weight !== 0) found.push({ start, end, weight });
  }
  return found;
}

export const scoreOf = (words: readonly { readonly weight: number }[]): number =>
  soften(words.reduce((sum, { weight }) => sum + weight, 0));

export function labelOf(score: number, { lowest, highest }: LabelBounds): Polarity {
  if (score > highest) return 'positive';
  return score < lowest ? 'negative' : 'neutral';
}
