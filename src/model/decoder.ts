import type { Arena } from './arena.ts';
import type { Kernel } from './kernel.ts';
import { isAllowed, LABELS, OUTSIDE } from './labels.ts';
import { FRACTION } from './layers.ts';
import { HEAD_ROWS } from './network-size.ts';
import { VECTOR_UNIT } from './stored-weights.ts';

/** Labels of a window. */
export interface Labelling {
  /** One for each row, with others behind them. Good until those of the next window are read. */
  readonly labels: Uint8Array;
  /** How much better the labels are than none at all: natural logarithm of the odds. */
  readonly margin: number;
}

const WIDTH = 8;
/** Sums are multiples of the unit of transitions, scores of a larger one. */
const SHIFT = Math.log2(2 ** -FRACTION / VECTOR_UNIT);
/** Worse than any labelling of a window, whose few hundred rows add less than 2^21 each; and twice that is still an int32. */
const BARRED = -1_000_000_000;

/**
 * Finds the best allowed labelling of a window. Only scores are kept on the way there; on the way back the label before
 * is found once more, for one label a row instead of all. Sums of integers are exact, so that it is found as what is equal.
 */
export class Decoder {
  /** `[before * WIDTH + label]` */
  private readonly edges: Int32Array;
  private readonly edgesAt: number;
  private readonly startAt: number;
  private readonly bestAt: number;
  private readonly labels = new Uint8Array(HEAD_ROWS);

  /** `transitions[before * WIDTH + label]` */
  constructor(arena: Arena, transitions: Float64Array) {
    this.edges = Int32Array.from(transitions, (value, at) =>
      isAllowed(Math.floor(at / WIDTH), at % WIDTH) ? value / VECTOR_UNIT : BARRED,
    );
    this.edgesAt = arena.store(this.edges);
    this.startAt = arena.store(Int32Array.from({ length: WIDTH }, (_, label) => (isAllowed(null, label) ? 0 : BARRED)));
    this.bestAt = arena.reserve(HEAD_ROWS * WIDTH * 4);
  }

  /**
   * Finds the best sums of all rows of windows that lie end to end. `scores`: where rows of int16 begin, a score for each
   * label; `starts`: see `Kernel.depthwise`.
   */
  decode(kernel: Kernel, windows: number, starts: number, scores: number): void {
    kernel.decode(windows, starts, scores, this.edgesAt, this.startAt, this.bestAt);
  }

  /** The labels of one of these windows: of `rows` rows, at least one, from `first` on. */
  labelsOf(words: Int32Array, shorts: Int16Array, scores: number, first: number, rows: number): Labelling {
    const { edges, labels } = this;
    const best = (this.bestAt >> 2) + first * WIDTH;
    const from = (scores >> 1) + first * WIDTH;
    let at = best + (rows - 1) * WIDTH;
    let label = bestLabel(words, at);
    let margin = (words[at + label] as number) - (rows - 1) * (edges[OUTSIDE * WIDTH + OUTSIDE] as number);
    for (let row = rows - 1; row > 0; row--, at -= WIDTH) {
      labels[row] = label;
      margin -= (shorts[from + row * WIDTH + OUTSIDE] as number) << SHIFT;
      const sought = (words[at + label] as number) - ((shorts[from + row * WIDTH + label] as number) << SHIFT);
      let before = 0;
      while ((words[at - WIDTH + before] as number) + (edges[before * WIDTH + label] as number) !== sought) before++;
      label = before;
    }
    labels[0] = label;
    margin -= (shorts[from + OUTSIDE] as number) << SHIFT;
    return { labels, margin: margin * VECTOR_UNIT };
  }
}

/** The first of the labels with the best sum. */
function bestLabel(words: Int32Array, from: number): number {
  let found = 0;
  for (let label = 1; label < LABELS.length; label++) {
    if ((words[from + label] as number) > (words[from + found] as number)) found = label;
  }
  return found;
}
