import { EMOJI_WEIGHTS } from '../lexicon/emoji.ts';
import { SENTIMENT_ROWS } from '../lexicon/sentiment-words.ts';
import { tokenize } from '../text/tokens.ts';
import { CORRECTION_ROWS } from './word-corrections.ts';
import type { Word } from './words.ts';

/** Weights of words and phrases, about -5 to 5. Keys are lower case, words and marks joined by one space. */
export type Weights = ReadonlyMap<string, number>;

interface Lexicon {
  /** AFINN and VADER as they are. */
  readonly plain: Weights;
  /** The same with the corrections that news taught. */
  readonly corrected: Weights;
  /** For the first word of each phrase, how many words the longest phrase has. */
  readonly longest: ReadonlyMap<string, number>;
}

let lexicon: Lexicon | null = null;

/** Read on first use, never changed after. */
function readLexicon(): Lexicon {
  if (lexicon) return lexicon;
  const plain = new Map(readWeightRows(SENTIMENT_ROWS, 10));
  for (const [weight, emoji] of EMOJI_WEIGHTS) for (const sign of emoji.split(' ')) plain.set(sign, weight);
  lexicon = { plain, corrected: correct(plain, readWeightRows(CORRECTION_ROWS, 100)), longest: longestPhrases(plain) };
  return lexicon;
}

/** Rows of `weight:word,word …`, the weight in parts of 1: tenths, hundredths. */
function* readWeightRows(rows: readonly string[], parts: number): Generator<[entry: string, weight: number]> {
  for (const row of rows) {
    const colon = row.indexOf(':');
    const weight = Number(row.slice(0, colon)) / parts;
    for (const entry of row.slice(colon + 1).split(',')) yield [asWords(entry), weight];
  }
}

/** As the tokenizer cuts: "well-known" is three words, "can't stand" as well. */
function asWords(entry: string): string {
  if (/^[a-z]*$/.test(entry)) return entry;
  const { starts, ends } = tokenize(entry);
  return starts.map((start, index) => straightened(entry.slice(start, ends[index]))).join(' ');
}

/** Lower case, apostrophes straight. */
export const straightened = (word: string): string => word.toLowerCase().replaceAll('\u2019', "'");

/** Adds corrections to the weights of the words. */
export function correct(weights: Weights, corrections: Iterable<readonly [string, number]>): Weights {
  const corrected = new Map(weights);
  for (const [entry, change] of corrections) corrected.set(entry, (corrected.get(entry) ?? 0) + change);
  return corrected;
}

function longestPhrases(weights: Weights): Map<string, number> {
  const longest = new Map<string, number>();
  for (const entry of weights.keys()) {
    const words = entry.split(' ');
    const first = words[0] as string;
    if (words.length > 1) longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return longest;
}

export const plainWeights = (): Weights => readLexicon().plain;
export const correctedWeights = (): Weights => readLexicon().corrected;

/** How many words the longest phrase has that begins with this one. */
export const longestPhrase = (first: string): number => readLexicon().longest.get(first) ?? 1;

/** The longest phrase that begins with the word at `at`, and how many words it has; null where there is none. */
export function phraseAt(words: readonly Word[], at: number): { entry: string; length: number } | null {
  const { longest } = (words[at] as Word).facts;
  for (let length = Math.min(longest, words.length - at); length > 1; length--) {
    const phrase = words.slice(at, at + length);
    const entry = phrase.map(({ facts }) => facts.lower).join(' ');
    if (plainWeights().has(entry)) return { entry, length };
  }
  return null;
}
