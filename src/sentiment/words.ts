import type { Token } from '../text/document.ts';
import { tokenize } from '../text/tokens.ts';
import { OPENER } from './shifters.ts';
import { factsAt, factsOf, type WordFacts } from './word-facts.ts';

/** A word or mark as sentiment sees it. */
export interface Word {
  /** UTF-16 code units of the whole text, half open. */
  readonly start: number;
  readonly end: number;
  readonly facts: WordFacts;
  /** What it does to the words around it: bits of `shifters.ts`. */
  readonly shifts: number;
  /** It stands first in a paragraph, a sentence or a quotation, where every word has a capital. */
  readonly isOpening: boolean;
}

/** Adds tokens that were cut already, as words; the first opens a text of its own. */
export function addWords(words: Word[], tokens: readonly Token[], first: number, last: number): void {
  let [opens, paragraphBefore] = [true, -1];
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    const { start, end, paragraph } = token;
    const facts = factsOf(token);
    const { shifts } = facts;
    words.push({ start, end, facts, shifts, isOpening: opens || paragraph !== paragraphBefore });
    opens = (shifts & OPENER) !== 0;
    paragraphBefore = paragraph;
  }
}

/** The words and marks of `text` from `start` to `end`. */
export function readWords(text: string, start: number, end: number): Word[] {
  const { starts, ends, paragraphs } = tokenize(text.slice(start, end));
  const first = new Set(paragraphs);
  const words: Word[] = [];
  let opens = false;
  for (const [index, from] of starts.entries()) {
    const [own, behind] = [start + from, start + (ends[index] as number)];
    const facts = factsAt(text, own, behind);
    const { shifts } = facts;
    words.push({ start: own, end: behind, facts, shifts, isOpening: opens || first.has(index) });
    opens = (shifts & OPENER) !== 0;
  }
  return words;
}
