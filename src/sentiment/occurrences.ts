import { phraseAt } from './lexicon.ts';
import { negationFactor } from './negation.ts';
import { CONTRAST, SENTENCE_END } from './shifters.ts';
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

/** The words of a text that are no names, all of them or those with a weight. Training and scoring share it. */
export function readOccurrences(
  text: string,
  words: readonly Word[],
  wanted: 'all' | 'weighted' = 'all',
): Occurrence[] {
  const contrast = contrastFactors(words);
  const size = Math.sqrt(words.length + LENGTH_OFFSET);
  const found: Occurrence[] = [];
  for (let at = 0; at < words.length; ) {
    const { start, facts } = words[at] as Word;
    const phrase = phraseAt(words, at);
    const { entry, length } = phrase ?? { entry: facts.lower, length: 1 };
    if ((wanted === 'all' || phrase || facts.isWeighted) && !isName(text, words, at, length)) {
      const { end } = words[at + length - 1] as Word;
      found.push({ start, end, entry, factor: (negationFactor(words, at) * (contrast[at] as number)) / size });
    }
    at += length;
  }
  return found;
}

/** A capital inside a sentence, or before another one: "Hope Hicks said", "the Supreme Court". "A DISASTER" is none. */
function isName(text: string, words: readonly Word[], at: number, length: number): boolean {
  const { facts, isOpening, start, end } = words[at] as Word;
  if (!facts.isCapital || EMPHASIS.test(text.slice(start, end))) return false;
  const next = words[at + length]?.facts;
  return !isOpening || (next?.isCapital === true && next.lower !== 'i');
}

/** A sentence that begins with "but" turns nothing. */
function contrastFactors(words: readonly Word[]): Float64Array {
  const factors = new Float64Array(words.length).fill(1);
  for (let [first, turn, at] = [0, 0, 0]; at <= words.length; at++) {
    const shifts = words[at]?.shifts ?? SENTENCE_END;
    if ((shifts & CONTRAST) !== 0 && at > first) turn = at;
    if ((shifts & SENTENCE_END) === 0) continue;
    if (turn > first) {
      factors.fill(BEFORE_CONTRAST, first, turn);
      factors.fill(BEHIND_CONTRAST, turn, at);
    }
    [first, turn] = [at + 1, at + 1];
  }
  return factors;
}
