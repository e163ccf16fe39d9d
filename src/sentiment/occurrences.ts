import { CONTRASTS, SENTENCE_ENDS } from '../lexicon/sentiment-shifters.ts';
import { entryAt } from './lexicon.ts';
import { negationFactor } from './negation.ts';
import type { Word } from './words.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A word or phrase that may weigh something, and by what its weight is multiplied where it stands. */
export interface Occurrence extends Place {
  readonly entry: string;
  readonly factor: number;
}

/** Before and behind the last "but" of a sentence. */
const BEFORE_CONTRAST = 0.6;
const BEHIND_CONTRAST = 1.4;
/** Longer texts hold more words of either kind: their sum is divided by the root of their length, and of this more. */
const LENGTH_OFFSET = 10;
const EMPHASIS = /^\p{Lu}{5,}$/u;

/** The words of a text that are no names, those of them that are wanted. Training and scoring share it. */
export function readOccurrences(
  text: string,
  words: readonly Word[],
  isWanted: (entry: string) => boolean = () => true,
): Occurrence[] {
  const contrast = contrastFactors(words);
  const size = Math.sqrt(words.length + LENGTH_OFFSET);
  const found: Occurrence[] = [];
  for (let at = 0; at < words.length; ) {
    const { entry, length } = entryAt(words, at);
    if (isWanted(entry) && !isName(text, words, at, length)) {
      const { start } = words[at] as Word;
      const { end } = words[at + length - 1] as Word;
      found.push({ start, end, entry, factor: (negationFactor(words, at) * (contrast[at] as number)) / size });
    }
    at += length;
  }
  return found;
}

/** A capital inside a sentence, or before another one: "Hope Hicks said", "the Supreme Court". "A DISASTER" is none. */
function isName(text: string, words: readonly Word[], at: number, length: number): boolean {
  const { isCapital, isOpening, start, end } = words[at] as Word;
  if (!isCapital || EMPHASIS.test(text.slice(start, end))) return false;
  const next = words[at + length];
  return !isOpening || (next?.isCapital === true && next.lower !== 'i');
}

function contrastFactors(words: readonly Word[]): number[] {
  const factors = words.map(() => 1);
  for (let first = 0, at = 0; at <= words.length; at++) {
    if (at < words.length && !SENTENCE_ENDS.has((words[at] as Word).lower)) continue;
    const turn = lastContrast(words, first, at);
    if (turn > first) {
      factors.fill(BEFORE_CONTRAST, first, turn);
      factors.fill(BEHIND_CONTRAST, turn, at);
    }
    first = at + 1;
  }
  return factors;
}

function lastContrast(words: readonly Word[], first: number, last: number): number {
  let at = last - 1;
  while (at > first && !CONTRASTS.has((words[at] as Word).lower)) at--;
  return at;
}
