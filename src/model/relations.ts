import type { Token } from '../text/document.ts';
import { MARK_STATES, OPEN, type Scan } from './scan.ts';
import { OPENERS } from './segment-words.ts';
import type { Segment } from './segments.ts';
import type { Window } from './windows.ts';

/** One thing that the network is told of a token and the cue together: a row of a table. */
export interface Relation {
  readonly name: string;
  readonly rows: number;
  /**
   * Writes the row of each token of the window, from `start` on. A loop of its own for each relation: a call a token
   * would cost more. `competing[b] - competing[a]`: the other cues from token a up to b.
   */
  readonly fill: (scan: Scan, window: Window, competing: Uint32Array, rows: Int32Array, start: number) => void;
}

const between = (sums: Uint32Array, at: number, anchor: number, most: number): number => {
  const count =
    at < anchor
      ? (sums[anchor] as number) - (sums[at + 1] as number)
      : (sums[at] as number) - (sums[anchor + 1] as number);
  return at === anchor || count <= 0 ? 0 : Math.min(count, most);
};

/** 0 behind the anchor, 1 ahead of it, 2 at it. */
const side = (at: number, anchor: number): number => (at < anchor ? 0 : at > anchor ? 1 : 2);

const DISTANCE_BUCKETS = 14;

/** 0 to 7 exactly, then in growing steps. */
function distanceBucket(distance: number): number {
  return BUCKETS[distance] ?? DISTANCE_BUCKETS - 1;
}

const BUCKETS = Uint8Array.from({ length: 256 }, (_, distance) =>
  distance < 8 ? distance : Math.min(DISTANCE_BUCKETS - 1, 8 + Math.floor(Math.log2(distance / 8) * 1.5)),
);

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value)) + most;

/** The part of a window that lies in one sentence. */
interface Piece {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** The window cut at the ends of sentences. */
function pieces({ doc }: Scan, { first, last }: Window): Piece[] {
  const found: Piece[] = [];
  for (let from = first, sentence = doc.tokens[first]?.sentence ?? 0; from < last; sentence++) {
    const to = Math.min(last, doc.sentences[sentence]?.last ?? last);
    found.push({ sentence, from, to });
    from = to;
  }
  return found;
}

const sentenceOf = ({ doc }: Scan, at: number) => doc.sentences[(doc.tokens[at] as Token).sentence] ?? EMPTY;
const EMPTY = { first: 0, last: 0, paragraph: 0 };

const distance: Relation = {
  name: 'distance',
  rows: 2 * DISTANCE_BUCKETS,
  fill: (_, { anchor, first, last }, __, rows, start) => {
    for (let at = first; at < last; at++) {
      rows[start + at - first] =
        at > anchor ? distanceBucket(at - anchor) + DISTANCE_BUCKETS : distanceBucket(anchor - at);
    }
  },
};

/** How many verbs, commas and marks stand between. */
const path: Relation = {
  name: 'path',
  rows: 3 * 4 * 4 * 4,
  fill: ({ verbs, commas, marks }, { anchor, first, last }, _, rows, start) => {
    for (let at = first; at < last; at++) {
      const sides = side(at, anchor) * 4 + between(verbs, at, anchor, 3);
      rows[start + at - first] = (sides * 4 + between(commas, at, anchor, 3)) * 4 + between(marks, at, anchor, 3);
    }
  },
};

/** The mark state of both, whether they share a quotation, and the marks between them. */
const quotations: Relation = {
  name: 'quotations',
  rows: 3 * MARK_STATES.length * 2 * 2 * 4,
  fill: ({ quotationOf, markState, marks }, { anchor, first, last }, _, rows, start) => {
    const own = quotationOf[anchor] as number;
    const quoted = own >= 0 ? 1 : 0;
    for (let at = first; at < last; at++) {
      const shared = quotationOf[at] === own ? 1 : 0;
      const state = side(at, anchor) * MARK_STATES.length + (markState[at] as number);
      rows[start + at - first] = ((state * 2 + quoted) * 2 + shared) * 4 + between(marks, at, anchor, 3);
    }
  },
};

const sentences: Relation = {
  name: 'sentences',
  rows: 7 * 3,
  fill: (scan, window, _, rows, start) => {
    const own = scan.doc.tokens[window.anchor] as Token;
    for (const { sentence, from, to } of pieces(scan, window)) {
      const paragraph = scan.doc.sentences[sentence]?.paragraph ?? 0;
      const row = clamp(sentence - own.sentence, 3) * 3 + clamp(paragraph - own.paragraph, 1);
      rows.fill(row, start + from - window.first, start + to - window.first);
    }
  },
};

const stops: Relation = {
  name: 'stops',
  rows: 3 * 5 * 3,
  fill: (scan, { anchor, first, last }, _, rows, start) => {
    for (let at = first; at < last; at++) {
      const stopped = side(at, anchor) * 5 + between(scan.stops, at, anchor, 4);
      rows[start + at - first] = stopped * 3 + between(scan.verbs, at, anchor, 2);
    }
  },
};

/** How much of the cue's sentence is left behind the cue, and how much stands before it. */
const room: Relation = {
  name: 'room',
  rows: 3 * 5 * 4,
  fill: (scan, { anchor, first, last }, _, rows, start) => {
    const sentence = sentenceOf(scan, anchor);
    const size = (count: number) => Math.min(4, Math.floor(Math.log2(count + 1)));
    const own = size(sentence.last - anchor - 1) * 4 + Math.min(3, size(anchor - sentence.first));
    for (let at = first; at < last; at++) rows[start + at - first] = side(at, anchor) * 20 + own;
  },
};

/** From a quoted token's quotation to the cue. */
const gap: Relation = {
  name: 'gap',
  rows: 2 * 12,
  fill: (scan, { anchor, first, last }, _, rows, start) => {
    let [quotation, row] = [-1, NO_GAP];
    for (let at = first; at < last; at++) {
      const here = scan.quotationOf[at] as number;
      if (here !== quotation) [quotation, row] = [here, gapRow(scan, here, anchor)];
      rows[start + at - first] = row;
    }
  },
};

const NO_GAP = 11;

function gapRow(scan: Scan, index: number, anchor: number): number {
  const quotation = scan.quotations[index];
  if (!quotation) return NO_GAP;
  if (quotation.first <= anchor && anchor < quotation.last) return 10;
  return anchor < quotation.first
    ? 12 + Math.min(9, distanceBucket(quotation.first - anchor - 1))
    : Math.min(9, distanceBucket(anchor - quotation.last));
}

const sentencePosition: Relation = {
  name: 'sentence-position',
  rows: 3 * 4 * 4,
  fill: (scan, window, _, rows, start) => {
    for (const { sentence, from, to } of pieces(scan, window)) {
      const { first, last } = scan.doc.sentences[sentence] ?? EMPTY;
      for (let at = from; at < to; at++) {
        const left = side(at, window.anchor) * 4 + Math.min(3, at - first);
        rows[start + at - window.first] = left * 4 + Math.min(3, last - 1 - at);
      }
    }
  },
};

/** Which sides of the cue's sentence hold marks, for tokens in and out of it. */
const sentenceMarks: Relation = {
  name: 'sentence-marks',
  rows: 3 * 3 * 3 * 2,
  fill: (scan, { anchor, first, last }, _, rows, start) => {
    const sentence = sentenceOf(scan, anchor);
    const count = (from: number, to: number) =>
      Math.min(2, Math.max(0, (scan.marks[to] as number) - (scan.marks[from] as number)));
    const own = count(sentence.first, anchor) * 3 + count(anchor + 1, sentence.last);
    for (let at = first; at < last; at++) {
      const inside = at >= sentence.first && at < sentence.last ? 3 : 0;
      rows[start + at - first] = (inside + side(at, anchor)) * 9 + own;
    }
  },
};

const competing: Relation = {
  name: 'competing',
  rows: 3 * 4 * 2 * 2,
  fill: ({ quotationOf }, { anchor, first, last }, counts, rows, start) => {
    for (let at = first; at < last; at++) {
      const isCue = (counts[at + 1] as number) > (counts[at] as number) ? 1 : 0;
      const quoted = (quotationOf[at] as number) >= 0 ? 1 : 0;
      const others = side(at, anchor) * 4 + between(counts, at, anchor, 3);
      rows[start + at - first] = (others * 2 + isCue) * 2 + quoted;
    }
  },
};

/** Whether the token's quotation opens its paragraph, or follows another one. */
const quotationPlace: Relation = {
  name: 'quotation-place',
  rows: 2 * 8,
  fill: (scan, { anchor, first, last }, _, rows, start) => {
    let [quotation, row] = [-1, 0];
    for (let at = first; at < last; at++) {
      const here = scan.quotationOf[at] as number;
      if (here !== quotation) [quotation, row] = [here, placeRow(scan, here)];
      rows[start + at - first] = at > anchor ? row + 8 : row;
    }
  },
};

function placeRow({ doc, quotations: all, markState }: Scan, index: number): number {
  const quotation = all[index];
  if (!quotation) return 0;
  const opens = doc.paragraphs[quotation.paragraph]?.first === quotation.first ? 1 : 0;
  const follows = quotation.first > 0 && markState[quotation.first - 1] === OPEN + 1 ? 1 : 0;
  return 1 + opens + 2 * follows + (quotation.closed ? 0 : 3);
}

/** The token's segment: how far from the cue's, how it begins, whether it holds a verb, and whether it holds another cue. */
const segment: Relation = {
  name: 'segment',
  rows: 7 * OPENERS.length * 4,
  fill: (scan, { anchor, first, last }, counts, rows, start) => {
    const own = scan.segmentOf[anchor] as number;
    let [index, row] = [-1, 0];
    for (let at = first; at < last; at++) {
      const here = scan.segmentOf[at] as number;
      if (here !== index) [index, row] = [here, segmentRow(scan.segments[here] as Segment, here - own, counts)];
      rows[start + at - first] = row;
    }
  },
};

function segmentRow({ first, last, opener, hasVerb }: Segment, distanceOf: number, counts: Uint32Array): number {
  const others = (counts[last] as number) - (counts[first] as number) - (distanceOf === 0 ? 1 : 0);
  const kind = clamp(distanceOf, 3) * OPENERS.length + opener;
  return (kind * 2 + (hasVerb ? 1 : 0)) * 2 + (others > 0 ? 1 : 0);
}

export const RELATIONS: readonly Relation[] = [
  distance,
  path,
  quotations,
  sentences,
  stops,
  room,
  gap,
  sentencePosition,
  sentenceMarks,
  competing,
  quotationPlace,
  segment,
];

/** Writes the rows of all relations for each token of the window: `into[relation][start + at - window.first]`. */
export function writeRelations(
  scan: Scan,
  window: Window,
  competingCues: Uint32Array,
  into: readonly Int32Array[],
  start: number,
): void {
  for (const [index, { fill }] of RELATIONS.entries()) {
    fill(scan, window, competingCues, into[index] as Int32Array, start);
  }
}

/** The rows of all relations for each token of the window: `[relation][at - window.first]`. */
export function readRelations(scan: Scan, window: Window, competingCues: Uint32Array): Int32Array[] {
  const rows = RELATIONS.map(() => new Int32Array(window.last - window.first));
  writeRelations(scan, window, competingCues, rows, 0);
  return rows;
}
