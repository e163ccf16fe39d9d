import { isAllowed, LABELS } from '../model/labels.ts';

/** Labels of a window with the score of the whole. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

const COUNT = LABELS.length;
const ALLOWED = LABELS.map((_, before) => LABELS.map((_, label) => isAllowed(before, label)));

/**
 * Finds the best allowed labelling (Viterbi 1967). Only scores are kept on the way there; on the way
 * back the label before is found once more, for one label a row instead of all. Their room is used for every window.
 */
export class Viterbi {
  private readonly stride: number;
  /** `[label * COUNT + before]`, barred ones infinitely bad. */
  private readonly edges: Float64Array;
  private best = new Float64Array(0);

  constructor(transitions: Float32Array, stride: number) {
    this.stride = stride;
    this.edges = edgesInto(transitions, stride);
  }

  /** The best allowed labelling of a window of at least one row: `scores[t * stride + label]`. */
  decode(scores: Float32Array, rows: number): Labelling {
    const { stride, edges } = this;
    if (this.best.length < rows * COUNT) this.best = new Float64Array(2 * rows * COUNT);
    const { best } = this;
    for (let label = 0; label < COUNT; label++) {
      best[label] = isAllowed(null, label) ? (scores[label] as number) : -Infinity;
    }
    for (let t = 1; t < rows; t++) {
      for (let label = 0; label < COUNT; label++) {
        best[t * COUNT + label] =
          bestBefore(best, (t - 1) * COUNT, edges, label) + (scores[t * stride + label] as number);
      }
    }
    return readBack(best, edges, rows);
  }
}

/** The six labels are written out, so that nothing branches. */
const bestBefore = (best: Float64Array, from: number, edges: Float64Array, label: number): number =>
  Math.max(
    (best[from] as number) + (edges[label * COUNT] as number),
    (best[from + 1] as number) + (edges[label * COUNT + 1] as number),
    (best[from + 2] as number) + (edges[label * COUNT + 2] as number),
    (best[from + 3] as number) + (edges[label * COUNT + 3] as number),
    (best[from + 4] as number) + (edges[label * COUNT + 4] as number),
    (best[from + 5] as number) + (edges[label * COUNT + 5] as number),
  );

function edgesInto(transitions: Float32Array, stride: number): Float64Array {
  const edges = new Float64Array(COUNT * COUNT).fill(-Infinity);
  for (let before = 0; before < COUNT; before++) {
    for (let label = 0; label < COUNT; label++) {
      if (ALLOWED[before]?.[label]) edges[label * COUNT + before] = transitions[before * stride + label] as number;
    }
  }
  return edges;
}

function readBack(best: Float64Array, edges: Float64Array, rows: number): Labelling {
  const labels = new Uint8Array(rows);
  let label = bestAt(best, (rows - 1) * COUNT);
  const score = best[(rows - 1) * COUNT + label] as number;
  labels[rows - 1] = label;
  for (let t = rows - 2; t >= 0; t--) {
    const sought = bestBefore(best, t * COUNT, edges, label);
    let before = 0;
    while (
      before < COUNT - 1 &&
      (best[t * COUNT + before] as number) + (edges[label * COUNT + before] as number) !== sought
    )
      before++;
    labels[t] = before;
    label = before;
  }
  return { labels, score };
}

/** The first of the labels with the best score. */
function bestAt(best: Float64Array, from: number): number {
  let found = 0;
  for (let label = 1; label < COUNT; label++) {
    if ((best[from + label] as number) > (best[from + found] as number)) found = label;
  }
  return found;
}
