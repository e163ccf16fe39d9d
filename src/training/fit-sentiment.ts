import { AUXILIARIES } from '../lexicon/auxiliaries.ts';
import { ENGLISH_FUNCTION_WORDS } from '../lexicon/english.ts';
import { SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { CONTRASTS, NEGATIONS } from '../lexicon/sentiment-shifters.ts';
import type { Polarity } from '../schema/types.ts';
import { correct, plainWeights } from '../sentiment/lexicon.ts';
import { type Occurrence, readOccurrences } from '../sentiment/occurrences.ts';
import { readText } from '../sentiment/passage.ts';
import { type LabelBounds, labelOf, scoreOf, weigh } from '../sentiment/score-spans.ts';
import { crossValidate } from './cross-validate.ts';
import { scorePolarities } from './polarity-scores.ts';
import { fitRidge, type SparseRow } from './ridge.ts';
import type { RatedText } from './sentiment-gold.ts';

/** What rated sentences teach: changes to the weights of words, and where neutral begins and ends. */
export interface SentimentFit {
  readonly corrections: ReadonlyMap<string, number>;
  readonly bounds: LabelBounds;
}

/** People rate whole sentences milder than the sum of their words. */
const RATING_SCALE = 3;
/** How dear it is to change the weight of a lexicon's word, and to give one to another word. */
const PENALTY = { known: 0.3, other: 1 };
const LEAST_COUNT = 2;
/** A word outside the lexicons needs this weight to be kept. */
const LEAST_WEIGHT = 0.15;
const BOUND_STEPS = 40;

/** Fits the corrections, and the bounds to scores of sentences that the corrections were not fitted to. */
export function fitSentiment(rated: readonly RatedText[]): SentimentFit {
  const texts = rated.map(readWhole);
  const scores = crossValidate(rated, (training) => {
    const weights = correct(plainWeights(), fitCorrections(training, training.map(readWhole)));
    return (held) => scoreOf(weigh(readWhole(held), weights));
  });
  const bounds = fitBounds(
    scores,
    rated.map(({ label }) => label),
  );
  return { corrections: fitCorrections(rated, texts), bounds };
}

/** Ridge regression on the mean ratings. Small words outside the lexicons are left alone. */
function fitCorrections(rated: readonly RatedText[], texts: readonly Occurrence[][]): Map<string, number> {
  const columns = columnsOf(texts);
  const weights = plainWeights();
  const rows = texts.map((occurrences) => toRow(occurrences, columns));
  const left = texts.map((occurrences, index) => {
    const plain = occurrences.reduce((sum, { entry, factor }) => sum + factor * (weights.get(entry) ?? 0), 0);
    return RATING_SCALE * (rated[index]?.score ?? 0) - plain;
  });
  const penalties = [...columns.keys()].map((entry) => (weights.has(entry) ? PENALTY.known : PENALTY.other));
  // The last column is the mean rating, which the bounds of the labels take care of.
  const changes = fitRidge(rows, left, [...penalties, 0.001]);
  const corrections = new Map<string, number>();
  for (const [entry, column] of columns) {
    const change = Math.round(100 * (changes[column] as number)) / 100;
    if (change !== 0 && (weights.has(entry) || Math.abs(change) >= LEAST_WEIGHT)) corrections.set(entry, change);
  }
  return corrections;
}

export const readWhole = ({ text }: RatedText): Occurrence[] =>
  readOccurrences(readText(text, [{ start: 0, end: text.length }]));

export function scoreByFit(
  { corrections, bounds }: SentimentFit,
  rated: RatedText,
): { score: number; label: Polarity } {
  const score = scoreOf(weigh(readWhole(rated), correct(plainWeights(), corrections)));
  return { score, label: labelOf(score, bounds) };
}

/** A column for each word that could carry a weight. */
function columnsOf(texts: readonly Occurrence[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const occurrences of texts) {
    for (const entry of new Set(occurrences.map((each) => each.entry))) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  const kept = [...counts].filter(([entry, count]) => count >= LEAST_COUNT && mayWeigh(entry)).map(([entry]) => entry);
  return new Map(kept.sort().map((entry, column) => [entry, column]));
}

const NO_SENTIMENT: ReadonlySet<string> = new Set([...ENGLISH_FUNCTION_WORDS, ...AUXILIARIES, ...SUBJECT_PRONOUNS]);

/** Small words turn the sentiment of others or have none. */
const mayWeigh = (entry: string): boolean =>
  plainWeights().has(entry) ||
  NEGATIONS.has(entry) ||
  CONTRASTS.has(entry) ||
  (/^(?:[a-z]{3,}|[?!])$/.test(entry) && !NO_SENTIMENT.has(entry));

function toRow(occurrences: readonly Occurrence[], columns: ReadonlyMap<string, number>): SparseRow {
  const row = new Map([[columns.size, 1]]);
  for (const { entry, factor } of occurrences) {
    const column = columns.get(entry);
    if (column !== undefined) row.set(column, (row.get(column) ?? 0) + factor);
  }
  return row;
}

/** The bounds with the best macro-F1, of a grid over the scores. */
function fitBounds(scores: readonly number[], gold: readonly Polarity[]): LabelBounds {
  let best = { lowest: 0, highest: 0, macroF1: -1 };
  for (let low = 0; low <= BOUND_STEPS; low++) {
    for (let high = 0; high <= BOUND_STEPS; high++) {
      const bounds = { lowest: -low / 50, highest: high / 50 };
      const { macroF1 } = scorePolarities(
        gold,
        scores.map((score) => labelOf(score, bounds)),
      );
      if (macroF1 > best.macroF1) best = { ...bounds, macroF1 };
    }
  }
  return { lowest: best.lowest, highest: best.highest };
}
