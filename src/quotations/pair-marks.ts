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
  const open = new OpenMarks();
  const closers = new Map<Mark, Mark>();
  const opened: Mark[] = [];
  const strays: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    const part = partOf(mark, open.has(mark.family), certain[index] === 1);
    if (part === 'close') closers.set(open.take(mark.family), mark);
    else if (part === 'stray') strays.push(mark);
    else if (part === 'open') {
      open.add(mark);
      opened.push(mark);
    }
  }
  return { pairs: opened.map((mark) => ({ open: mark, close: closers.get(mark) ?? null })), strays };
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

/** The marks that wait for their closing one, innermost last. */
class OpenMarks {
  readonly #marks: Mark[] = [];
  readonly #counts = new Map<MarkFamily, number>();

  has(family: MarkFamily): boolean {
    return (this.#counts.get(family) ?? 0) > 0;
  }

  add(mark: Mark): void {
    this.#marks.push(mark);
    this.#count(mark.family, 1);
  }

  /** Takes out the innermost of a family. Those inside it can no longer be closed. */
  take(family: MarkFamily): Mark {
    let mark: Mark;
    do {
      mark = this.#marks.pop() as Mark;
      this.#count(mark.family, -1);
    } while (mark.family !== family);
    return mark;
  }

  #count(family: MarkFamily, change: number): void {
    this.#counts.set(family, (this.#counts.get(family) ?? 0) + change);
  }
}
