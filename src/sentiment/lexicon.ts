import { EMOJI_WEIGHTS } from '../lexicon/emoji.ts';
import { SENTIMENT_ROWS } from '../lexicon/sentiment-words.ts';
import { tokenize } from '../text/tokens.ts';
import type { Passage } from './passage.ts';
import { CORRECTION_ROWS } from './word-corrections.ts';

/** Weights of words and phrases, about -5 to 5. Keys are lower case, words and marks joined by one space. */
export type Weights = ReadonlyMap<string, number>;

interface Lexicon {
  /** AFINN and VADER as they are. */
  readonly plain: Weights;
  /** The same with the corrections that news taught. */
  readonly corrected: Weights;
  /** For the first word of each phrase all that begin with it, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** An entry of several words. */
export interface Phrase {
  readonly entry: string;
  readonly words: readonly string[];
  readonly length: number;
  /** After the corrections that news taught. */
  readonly weight: number;
}

let lexicon: Lexicon | null = null;

/** Read on first use, never changed after. */
function readLexicon(): Lexicon {
  if (lexicon) return lexicon;
  const plain = new Map(readWeightRows(SENTIMENT_ROWS, 10));
  for (const [weight, emoji] of EMOJI_WEIGHTS) for (const sign of emoji.split(' ')) plain.set(sign, weight);
  const corrected = correct(plain, readWeightRows(CORRECTION_ROWS, 100));
  lexicon = { plain, corrected, phrases: readPhrases(plain, corrected) };
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

function readPhrases(plain: Weights, corrected: Weights): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const entry of plain.keys()) {
    const words = entry.split(' ');
    const first = words[0] as string;
    if (words.length === 1) continue;
    const known = phrases.get(first) ?? [];
    known.push({ entry, words, length: words.length, weight: corrected.get(entry) ?? 0 });
    phrases.set(first, known);
  }
  for (const known of phrases.values()) known.sort((a, b) => b.length - a.length);
  return phrases;
}

export const plainWeights = (): Weights => readLexicon().plain;
export const correctedWeights = (): Weights => readLexicon().corrected;

/** The phrases that begin with a word, the longest first; null for none. */
export const phrasesFrom = (first: string): readonly Phrase[] | null => readLexicon().phrases.get(first) ?? null;

/** The first of the phrases, which begin with the word at `at`, that stands there; null where none does. */
export function phraseAt(phrases: readonly Phrase[], passage: Passage, at: number): Phrase | null {
  for (const phrase of phrases) if (standsAt(phrase, passage, at)) return phrase;
  return null;
}

function standsAt({ words, length }: Phrase, passage: Passage, at: number): boolean {
  if (at + length > passage.bits.length) return false;
  for (let place = 1; place < length; place++) if (passage.factsAt(at + place).lower !== words[place]) return false;
  return true;
}
