import type { Token } from '../text/document.ts';
import { tokenize } from '../text/tokens.ts';
import { OPENER } from './shifters.ts';
import { bitsOf, factsAt, factsOf, OPENS, type WordFacts } from './word-facts.ts';

/** UTF-16 code units of a text, half open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words and marks in a row, as sentiment sees them: each by the same index. */
export class Passage {
  readonly places: readonly Place[];
  /** What is asked of every word. See `word-facts.ts`. */
  readonly bits: number[] = [];
  /** The bits of any of the words. */
  allBits = 0;
  /** The rest, which is asked of few. */
  readonly factsAt: (at: number) => WordFacts;

  constructor(places: readonly Place[], factsAt: (at: number) => WordFacts) {
    this.places = places;
    this.factsAt = factsAt;
  }

  add(bits: number, isFirst: boolean): void {
    const isBehindOpener = ((this.bits[this.bits.length - 1] ?? 0) & OPENER) !== 0;
    this.bits.push(isFirst || isBehindOpener ? bits | OPENS : bits);
    this.allBits |= bits;
  }
}

/** Tokens that were cut already. The first of each part opens a text of its own. */
export function readTokens(
  all: readonly Token[],
  parts: readonly { readonly first: number; readonly last: number }[],
): Passage {
  const tokens: Token[] = [];
  const passage = new Passage(tokens, (at) => factsOf(tokens[at] as Token));
  for (const { first, last } of parts) {
    let paragraphBefore = -1;
    for (let at = first; at < last; at++) {
      const token = all[at] as Token;
      const { paragraph } = token;
      tokens.push(token);
      passage.add(bitsOf(token), paragraph !== paragraphBefore);
      paragraphBefore = paragraph;
    }
  }
  return passage;
}

/** The words and marks of a text inside the spans, each a text of its own. */
export function readText(text: string, spans: readonly Place[]): Passage {
  const places: Place[] = [];
  const facts: WordFacts[] = [];
  const passage = new Passage(places, (at) => facts[at] as WordFacts);
  for (const span of spans) {
    const { starts, ends, paragraphs } = tokenize(text.slice(span.start, span.end));
    const first = new Set(paragraphs);
    for (let index = 0; index < starts.length; index++) {
      const start = span.start + (starts[index] as number);
      const end = span.start + (ends[index] as number);
      const own = factsAt(text, start, end);
      places.push({ start, end });
      facts.push(own);
      passage.add(own.bits, first.has(index));
    }
  }
  return passage;
}
