import type { Token } from '../text/document.ts';
import { tokenize } from '../text/tokens.ts';
import { OPENER } from './shifters.ts';
import { factsAt, factsOf, type WordFacts } from './word-facts.ts';

/** UTF-16 code units of a text, half open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words and marks in a row, as sentiment sees them: each by the same index. */
export class Passage {
  readonly places: Place[] = [];
  readonly facts: WordFacts[] = [];
  /** It stands first in a paragraph, a sentence or a quotation, where every word has a capital. */
  readonly openings: boolean[] = [];
  /** What any of the words does to those around it: bits of `shifters.ts`. */
  shifts = 0;
  private opens = true;

  add(place: Place, facts: WordFacts, isFirst: boolean): void {
    const { shifts } = facts;
    this.places.push(place);
    this.facts.push(facts);
    this.openings.push(isFirst || this.opens);
    this.shifts |= shifts;
    this.opens = (shifts & OPENER) !== 0;
  }
}

/** Tokens that were cut already. The first of each part opens a text of its own. */
export function readTokens(
  tokens: readonly Token[],
  parts: readonly { readonly first: number; readonly last: number }[],
): Passage {
  const passage = new Passage();
  for (const { first, last } of parts) {
    let paragraphBefore = -1;
    for (let at = first; at < last; at++) {
      const token = tokens[at] as Token;
      const { paragraph } = token;
      passage.add(token, factsOf(token), paragraph !== paragraphBefore);
      paragraphBefore = paragraph;
    }
  }
  return passage;
}

/** The words and marks of a text inside the spans, each a text of its own. */
export function readText(text: string, spans: readonly Place[]): Passage {
  const passage = new Passage();
  for (const span of spans) {
    const { starts, ends, paragraphs } = tokenize(text.slice(span.start, span.end));
    const first = new Set(paragraphs);
    for (let index = 0; index < starts.length; index++) {
      const start = span.start + (starts[index] as number);
      const end = span.start + (ends[index] as number);
      passage.add({ start, end }, factsAt(text, start, end), first.has(index));
    }
  }
  return passage;
}
