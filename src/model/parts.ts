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

const partOf = (label: number): 'cue' | 'source' | 'content' | null => {
  if (label === OUTSIDE) return null;
  if (label === CUE) return 'cue';
  return label === SOURCE || label === SOURCE_BEGIN ? 'source' : 'content';
};

/** Reads the parts out of labels that stand for the tokens from `first` on. Of several cues or sources the first holds. */
export function readParts(labels: Uint8Array, first: number): Parts {
  const found = { cue: [] as Range[], source: [] as Range[], content: [] as Range[] };
  for (let at = 0; at < labels.length; ) {
    const label = labels[at] as number;
    const part = partOf(label);
    let end = at + 1;
    while (end < labels.length && continues(label, labels[end] as number)) end++;
    if (part) found[part].push({ first: first + at, last: first + end });
    at = end;
  }
  return { cue: found.cue[0] ?? null, source: found.source[0] ?? null, content: found.content };
}

const continues = (label: number, next: number): boolean =>
  label === CUE || label === OUTSIDE
    ? next === label
    : next === (label === SOURCE_BEGIN || label === SOURCE ? SOURCE : CONTENT);

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
