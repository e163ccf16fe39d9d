import { OPENERS } from '../lexicon/sentiment-shifters.ts';
import { startsUpper } from '../text/characters.ts';
import type { Token } from '../text/document.ts';
import { tokenize } from '../text/tokens.ts';

/** A word or mark as sentiment sees it. */
export interface Word {
  /** UTF-16 code units of the whole text, half open. */
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly isCapital: boolean;
  /** It stands first in a paragraph, a sentence or a quotation, where every word has a capital. */
  readonly isOpening: boolean;
}

/** Tokens that were cut already, as words; the first opens a text of its own. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): Word[] {
  const words: Word[] = [];
  for (let at = first; at < last; at++) {
    const { start, end, text, lower, paragraph } = tokens[at] as Token;
    const before = at > first ? (tokens[at - 1] as Token) : null;
    const isOpening = before === null || before.paragraph !== paragraph || OPENERS.has(before.lower);
    words.push({ start, end, lower, isCapital: startsUpper(text), isOpening });
  }
  return words;
}

/** The words and marks of `text` from `start` to `end`. */
export function readWords(text: string, start: number, end: number): Word[] {
  const { starts, ends, paragraphs } = tokenize(text.slice(start, end));
  const first = new Set(paragraphs);
  const words: Word[] = [];
  for (const [index, from] of starts.entries()) {
    const raw = text.slice(start + from, start + (ends[index] as number));
    words.push({
      start: start + from,
      end: start + (ends[index] as number),
      lower: raw.toLowerCase().replaceAll('\u2019', "'"),
      isCapital: startsUpper(raw),
      isOpening: first.has(index) || OPENERS.has(words[index - 1]?.lower ?? ''),
    });
  }
  return words;
}
