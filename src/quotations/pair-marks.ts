import type { MarkFamily } from '../lexicon/quotation-marks.ts';
import type { Mark } from './mark.ts';

/** An opening mark and the one that closes it, or null where none does. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
}

export interface Pairing {
  /** In the order of their opening marks. */
  readonly pairs: readonly Pair[];
  /** Closing marks that close nothing. */
  readonly strays: readonly Mark[];
}

/**
 * Pairs the marks of a paragraph, each closing mark with the nearest opening mark of its family. How a mark is drawn
 * counts less than where it stands, so marks that are turned the wrong way still pair.
 */
export function pairMarks(marks: readonly Mark[]): Pairing {
  const certain = certainCloserAhead(marks);
  const open = new OpenPairs();
  const pairs: OpenPair[] = [];
  const strays: Mark[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    const part = partOf(mark, open.has(mark.family), certain[index] === 1);
    if (part === 'close') open.take(mark.family).close = mark;
    else if (part === 'stray') strays.push(mark);
    else if (part === 'open') {
      const pair: OpenPair = { open: mark, close: null };
      open.add(pair);
      pairs.push(pair);
    }
  }
  return { pairs, strays };
}

/** What a mark does, given whether a quotation of its family is open and whether a certain closing mark is ahead. */
function partOf(mark: Mark, isOpen: boolean, certainAhead: boolean): 'open' | 'close' | 'stray' | 'none' {
  const { turn, shape, doubtful } = mark;
  if (turn === 'opens') {
    // “Not now, ”she said: on the wrong side of the space.
    if (shape === 'closing' && isOpen && !doubtful) return 'close';
    return doubtful && (isOpen || !certainAhead) ? 'none' : 'open';
  }
  if (isOpen && !(turn === 'either' && shape === 'opening')) return doubtful && certainAhead ? 'none' : 'close';
  if (shape === 'opening' || (turn === 'either' && shape === 'straight' && !doubtful)) return 'open';
  return 'stray';
}

/** For each mark 1 where, before anything else opens, a mark follows that can only be a closing one. */
function certainCloserAhead(marks: readonly Mark[]): Uint8Array {
  const ahead = new Uint8Array(marks.length);
  let certain = 0;
  for (let index = marks.length - 1; index >= 0; index--) {
    ahead[index] = certain;
    const { turn, doubtful } = marks[index] as Mark;
    if (!doubtful) certain = turn === 'closes' ? 1 : 0;
  }
  return ahead;
}

interface OpenPair extends Pair {
  close: Mark | null;
}

/** The pairs that wait for their closing mark, innermost last. */
class OpenPairs {
  readonly #pairs: OpenPair[] = [];
  readonly #counts: Record<MarkFamily, number> = { double: 0, single: 0, guillemet: 0, 'single-guillemet': 0 };

  has(family: MarkFamily): boolean {
    return this.#counts[family] > 0;
  }

  add(pair: OpenPair): void {
    this.#pairs.push(pair);
    this.#counts[pair.open.family]++;
  }

  /** Takes out the innermost of a family. Those inside it can no longer be closed. */
  take(family: MarkFamily): OpenPair {
    let pair: OpenPair;
    do {
      pair = this.#pairs.pop() as OpenPair;
      this.#counts[pair.open.family]--;
    } while (pair.open.family !== family);
    return pair;
  }
}
