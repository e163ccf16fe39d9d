import { CONTENT, CONTENT_BEGIN, CUE, OUTSIDE, SOURCE, SOURCE_BEGIN } from './labels.ts';

/** Tokens, half open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What a labelling says: the parts of one attribution. */
export interface Parts {
  readonly cue: Range | null;
  readonly source: Range | null;
  /** In text order. */
  readonly content: readonly Range[];
}

/** Reads the parts out of the labels of the tokens from `first` up to `last`. Of several cues or sources the first holds. */
export function readParts(labels: Uint8Array, first: number, last: number): Parts {
  const count = last - first;
  const content: Range[] = [];
  let cue: Range | null = null;
  let source: Range | null = null;
  for (let at = 0; at < count; ) {
    const label = labels[at] as number;
    const inside = insideOf(label);
    let end = at + 1;
    while (end < count && labels[end] === inside) end++;
    if (label !== OUTSIDE) {
      const range = { first: first + at, last: first + end };
      if (inside === CONTENT) content.push(range);
      else if (inside === CUE) cue ??= range;
      else source ??= range;
    }
    at = end;
  }
  return { cue, source, content };
}

/** The label with which the part of this one goes on. */
const insideOf = (label: number): number =>
  label === CONTENT_BEGIN ? CONTENT : label === SOURCE_BEGIN ? SOURCE : label;

/** The labels of an attribution's parts in the tokens from `first` up to `last`. A part that is cut off is cut short. */
export function labelParts(
  parts: { cue: readonly Range[]; source: readonly Range[]; content: readonly Range[] },
  first: number,
  last: number,
): Uint8Array {
  const labels = new Uint8Array(last - first);
  const paint = (ranges: readonly Range[], begin: number, inside: number) => {
    for (const range of ranges) {
      const [from, to] = [Math.max(first, range.first), Math.min(last, range.last)];
      if (from >= to) continue;
      labels.fill(inside, from - first, to - first);
      labels[from - first] = begin;
    }
  };
  paint(parts.content, CONTENT_BEGIN, CONTENT);
  paint(parts.cue, CUE, CUE);
  paint(parts.source, SOURCE_BEGIN, SOURCE);
  for (let at = 0; at < labels.length; at++) mend(labels, at);
  return labels;
}

/** A part that another one was painted into begins anew behind it. */
function mend(labels: Uint8Array, at: number): void {
  const [label, before] = [labels[at] as number, at > 0 ? (labels[at - 1] as number) : OUTSIDE];
  if (label === CONTENT && before !== CONTENT && before !== CONTENT_BEGIN) labels[at] = CONTENT_BEGIN;
  if (label === SOURCE && before !== SOURCE && before !== SOURCE_BEGIN) labels[at] = SOURCE_BEGIN;
}
