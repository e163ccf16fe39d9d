import type { Document } from '../text/document.ts';
import type { Room } from './room.ts';
import { AUXILIARY, openerIn, PUNCTUATION, separatorIn, VERB } from './word-facts.ts';

/**
 * The stretches of sentences between commas, semicolons, colons, brackets and dashes, in text order. Each token belongs to
 * one; a separator belongs to the segment before it.
 */
export interface Segments {
  readonly count: number;
  /** The first token of each, and the end of the text behind the last. */
  readonly starts: Int32Array;
  /** Index in `SEPARATORS` of what stands before it; the sentence's start is 0. */
  readonly separators: Uint8Array;
  /** Twice the index in `OPENERS` of the kind of word that it begins with, and 1 more where it holds a verb. */
  readonly openings: Uint8Array;
  /** For each token the index of its segment. */
  readonly segmentOf: Int32Array;
}

export function readSegments({ tokens, sentences }: Document, facts: Int32Array, room: Room): Segments {
  const segmentOf = room.ints(tokens.length);
  const starts = room.ints(tokens.length + 1);
  const separators = room.bytes(tokens.length);
  const openings = room.bytes(tokens.length);
  let count = 0;
  for (const { first, last } of sentences) {
    let separator = 0;
    let opener = -1;
    let verb = 0;
    for (let at = first; at < last; at++) {
      const own = facts[at] as number;
      segmentOf[at] = count;
      if (opener < 0 && (own & PUNCTUATION) === 0) opener = openerIn(own);
      if ((own & (VERB | AUXILIARY)) !== 0) verb = 1;
      const ending = separatorIn(own);
      if (ending === 0 && at + 1 < last) continue;
      separators[count] = separator;
      openings[count] = 2 * Math.max(0, opener) + verb;
      starts[++count] = at + 1;
      separator = ending;
      opener = -1;
      verb = 0;
    }
  }
  return { count, starts, separators, openings, segmentOf };
}
