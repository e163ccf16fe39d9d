import { backOverBlanks, isBlank } from './blanks.ts';
import { isMarkCharacter } from './mark-places.ts';
import type { Pair } from './pair-marks.ts';

/** A pair of marks with its place among the others of its paragraph. */
export interface Nested {
  readonly pair: Pair;
  /** Behind the closing mark; where there is none, where the quotation can reach at most. */
  end: number;
  innerEnd: number;
  readonly depth: number;
  readonly parent: Nested | null;
  /** Its place among all quotations; null until it has one, and for good where it holds nothing and is none. */
  place: number | null;
  /** Whether it goes on with the one before it. See `Quotation`. */
  continues: boolean;
}

/** What is nested deeper is noise, not quotation. */
const MAX_DEPTH = 8;

/**
 * Finds what lies in what, for pairs in the order of their opening marks. One without a closing mark ends with the
 * quotation around it, at the latest with the paragraph, or before its own mark opens again:
 *
 *     “We won, she said. “We really won.”
 *     ^^^^^^^^^^^^^^^^^^
 */
export function nest(text: string, pairs: readonly Pair[], paragraphEnd: number): Nested[] {
  const around: Nested[] = [];
  const all: Nested[] = [];
  for (const pair of pairs) {
    const { start } = pair.open;
    while ((around.at(-1)?.end ?? Infinity) <= start) around.pop();
    cutUnclosed(text, around, pair);
    if (around.length === MAX_DEPTH) continue;
    const parent = around.at(-1) ?? null;
    const limit = parent?.innerEnd ?? paragraphEnd;
    const nested: Nested = {
      pair,
      end: pair.close?.end ?? limit,
      innerEnd: pair.close?.start ?? limit,
      depth: around.length,
      parent,
      place: null,
      continues: false,
    };
    around.push(nested);
    all.push(nested);
  }
  return all.filter(({ pair, innerEnd }) => holdsAnything(text, pair.open.end, innerEnd));
}

/** Nothing is quoted where only blanks and other marks stand between two marks. */
function holdsAnything(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charAt(at)) && !isMarkCharacter(text.charAt(at))) return true;
  }
  return false;
}

/** Ends the unclosed quotation whose mark opens again, and those that are open inside it. */
function cutUnclosed(text: string, around: Nested[], { open }: Pair): void {
  for (let index = around.length - 1; index >= 0; index--) {
    const { pair } = around[index] as Nested;
    if (pair.close) return;
    if (pair.open.glyph !== open.glyph) continue;
    const end = backOverBlanks(text, open.start);
    for (const cut of around.splice(index)) {
      cut.end = end;
      cut.innerEnd = end;
    }
    return;
  }
}
