import type { Token } from '../text/document.ts';
import { MARK_STATES, OPEN, type Scan } from './scan.ts';
import { OPENERS, type Segment } from './segments.ts';
import type { Window } from './windows.ts';

/** One thing that the network is told of a token and the cue together: a row of a table. */
export interface Relation {
  readonly name: string;
  readonly rows: number;
  /** A function of the token, for one window. `competing[b] - competing[a]`: the other cues from token a up to b. */
  readonly bind: (scan: Scan, window: Window, competing: Uint32Array) => (at: number) => number;
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
  if (distance < 8) return distance;
  return Math.min(DISTANCE_BUCKETS - 1, 8 + Math.floor(Math.log2(distance / 8) * 1.5));
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value)) + most;
const tokenAt = (scan: Scan, at: number): Token => scan.doc.tokens[at] as Token;

const distance: Relation = {
  name: 'distance',
  rows: 2 * DISTANCE_BUCKETS,
  bind:
    (_, { anchor }) =>
    (at) =>
      distanceBucket(Math.abs(at - anchor)) + (at > anchor ? DISTANCE_BUCKETS : 0),
};

/** How many verbs, commas and marks stand between. */
const path: Relation = {
  name: 'path',
  rows: 3 * 4 * 4 * 4,
  bind:
    (scan, { anchor }) =>
    (at) =>
      ((side(at, anchor) * 4 + between(scan.verbs, at, anchor, 3)) * 4 + between(scan.commas, at, anchor, 3)) * 4 +
      between(scan.marks, at, anchor, 3),
};

/** The mark state of both, whether they share a quotation, and the marks between them. */
const quotations: Relation = {
  name: 'quotations',
  rows: 3 * MARK_STATES.length * 2 * 2 * 4,
  bind: (scan, { anchor }) => {
    const own = scan.quotationOf[anchor] as number;
    const quoted = own >= 0 ? 1 : 0;
    return (at) => {
      const shared = scan.quotationOf[at] === own ? 1 : 0;
      const state = scan.markState[at] as number;
      return (
        (((side(at, anchor) * MARK_STATES.length + state) * 2 + quoted) * 2 + shared) * 4 +
        between(scan.marks, at, anchor, 3)
      );
    };
  },
};

const sentences: Relation = {
  name: 'sentences',
  rows: 7 * 3,
  bind: (scan, { anchor }) => {
    const own = tokenAt(scan, anchor);
    return (at) => {
      const token = tokenAt(scan, at);
      return clamp(token.sentence - own.sentence, 3) * 3 + clamp(token.paragraph - own.paragraph, 1);
    };
  },
};

const stops: Relation = {
  name: 'stops',
  rows: 3 * 5 * 3,
  bind:
    (scan, { anchor }) =>
    (at) =>
      (side(at, anchor) * 5 + between(scan.stops, at, anchor, 4)) * 3 + between(scan.verbs, at, anchor, 2),
};

/** How much of the cue's sentence is left behind the cue, and how much stands before it. */
const room: Relation = {
  name: 'room',
  rows: 3 * 5 * 4,
  bind: (scan, { anchor }) => {
    const { first, last } = scan.doc.sentences[tokenAt(scan, anchor).sentence] ?? { first: 0, last: 0 };
    const size = (count: number) => Math.min(4, Math.floor(Math.log2(count + 1)));
    const own = size(last - anchor - 1) * 4 + Math.min(3, size(anchor - first));
    return (at) => side(at, anchor) * 20 + own;
  },
};

/** From a quoted token's quotation to the cue. */
const gap: Relation = {
  name: 'gap',
  rows: 2 * 12,
  bind:
    (scan, { anchor }) =>
    (at) => {
      const quotation = scan.quotations[scan.quotationOf[at] as number];
      if (!quotation) return 11;
      if (quotation.first <= anchor && anchor < quotation.last) return 10;
      return anchor < quotation.first
        ? 12 + Math.min(9, distanceBucket(quotation.first - anchor - 1))
        : Math.min(9, distanceBucket(anchor - quotation.last));
    },
};

const sentencePosition: Relation = {
  name: 'sentence-position',
  rows: 3 * 4 * 4,
  bind:
    (scan, { anchor }) =>
    (at) => {
      const { first, last } = scan.doc.sentences[tokenAt(scan, at).sentence] ?? { first: 0, last: 0 };
      return (side(at, anchor) * 4 + Math.min(3, at - first)) * 4 + Math.min(3, last - 1 - at);
    },
};

/** Which sides of the cue's sentence hold marks, for tokens in and out of it. */
const sentenceMarks: Relation = {
  name: 'sentence-marks',
  rows: 3 * 3 * 3 * 2,
  bind: (scan, { anchor }) => {
    const { first, last } = scan.doc.sentences[tokenAt(scan, anchor).sentence] ?? { first: 0, last: 0 };
    const count = (from: number, to: number) =>
      Math.min(2, Math.max(0, (scan.marks[to] as number) - (scan.marks[from] as number)));
    const own = count(first, anchor) * 3 + count(anchor + 1, last);
    return (at) => ((at >= first && at < last ? 1 : 0) * 3 + side(at, anchor)) * 9 + own;
  },
};

const competing: Relation = {
  name: 'competing',
  rows: 3 * 4 * 2 * 2,
  bind:
    (scan, { anchor }, counts) =>
    (at) => {
      const isCue = (counts[at + 1] as number) > (counts[at] as number) ? 1 : 0;
      const quoted = (scan.quotationOf[at] as number) >= 0 ? 1 : 0;
      return ((side(at, anchor) * 4 + between(counts, at, anchor, 3)) * 2 + isCue) * 2 + quoted;
    },
};

/** Whether the token's quotation opens its paragraph, or follows another one. */
const quotationPlace: Relation = {
  name: 'quotation-place',
  rows: 2 * 8,
  bind:
    (scan, { anchor }) =>
    (at) => {
      const quotation = scan.quotations[scan.quotationOf[at] as number];
      const ahead = at > anchor ? 8 : 0;
      if (!quotation) return ahead;
      const opens = scan.doc.paragraphs[quotation.paragraph]?.first === quotation.first ? 1 : 0;
      const follows = quotation.first > 0 && scan.markState[quotation.first - 1] === OPEN + 1 ? 1 : 0;
      return ahead + 1 + opens + 2 * follows + (quotation.closed ? 0 : 3);
    },
};

/** The token's segment: how far from the cue's, how it begins, whether it holds a verb, and whether it holds another cue. */
const segment: Relation = {
  name: 'segment',
  rows: 7 * OPENERS.length * 4,
  bind: (scan, { anchor }, counts) => {
    const own = scan.segmentOf[anchor] as number;
    return (at) => {
      const index = scan.segmentOf[at] as number;
      const { first, last, opener, hasVerb } = scan.segments[index] as Segment;
      const others = (counts[last] as number) - (counts[first] as number) - (index === own ? 1 : 0);
      return ((clamp(index - own, 3) * OPENERS.length + opener) * 2 + (hasVerb ? 1 : 0)) * 2 + (others > 0 ? 1 : 0);
    };
  },
};

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

/** The rows of all relations for each token of the window: `[relation][at - window.first]`. */
export function readRelations(
  scan: Scan,
  window: Window,
  competingCues: Uint32Array,
  relations: readonly Relation[] = RELATIONS,
): Int32Array[] {
  const { first, last } = window;
  return relations.map(({ bind }) => {
    const row = bind(scan, window, competingCues);
    const rows = new Int32Array(last - first);
    for (let at = first; at < last; at++) rows[at - first] = row(at);
    return rows;
  });
}
