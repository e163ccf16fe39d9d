import type { Quotation } from '../quotations/quotation.ts';
import type { Sentence } from '../text/document.ts';
import { CueView } from './cue-view.ts';
import { NEW_ROOM, type Room } from './room.ts';
import { CLOSE, MARK_STATES, OPEN, type Scan } from './scan.ts';
import { OPENERS } from './segment-words.ts';
import type { Window } from './windows.ts';
import { COMMA, PUNCTUATION, VERB } from './word-facts.ts';

/** One thing that the network is told of a token and the cue together: a row of a table. */
export interface Relation {
  readonly name: string;
  readonly rows: number;
}

/** A relation that is the same for a run of tokens. */
export interface SteadyRelation extends Relation {
  readonly rowOf: (view: CueView) => number;
}

/** A relation that differs from token to token: writes the row of each token of the window, from `start` on. */
export interface VaryingRelation extends Relation {
  readonly fill: (scan: Scan, window: Window, rows: Int32Array, start: number) => void;
}

const DISTANCE_BUCKETS = 14;
/** 0 to 7 exactly, then in growing steps. */
const BUCKETS = Uint8Array.from({ length: 256 }, (_, distance) =>
  distance < 8 ? distance : Math.min(DISTANCE_BUCKETS - 1, 8 + Math.floor(Math.log2(distance / 8) * 1.5)),
);
const distanceBucket = (distance: number): number => BUCKETS[distance] ?? DISTANCE_BUCKETS - 1;

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value)) + most;

const distance: VaryingRelation = {
  name: 'distance',
  rows: 2 * DISTANCE_BUCKETS,
  fill: (_, { anchor, first, last }, rows, start) => {
    for (let at = first, row = start; at < last; at++, row++)
      rows[row] = at > anchor ? distanceBucket(at - anchor) + DISTANCE_BUCKETS : distanceBucket(anchor - at);
  },
};

/** How many verbs, commas and marks stand between. */
const path: SteadyRelation = {
  name: 'path',
  rows: 3 * 4 * 4 * 4,
  rowOf: ({ side, verbs, commas, marks }) =>
    ((side * 4 + Math.min(3, verbs)) * 4 + Math.min(3, commas)) * 4 + Math.min(3, marks),
};

/** The mark state of both, whether they share a quotation, and the marks between them. */
const quotations: SteadyRelation = {
  name: 'quotations',
  rows: 3 * MARK_STATES.length * 2 * 2 * 4,
  rowOf: ({ scan: { quotationOf, markState }, at, anchor, side, marks }) => {
    const quotation = quotationOf[anchor] as number;
    const quoted = quotation >= 0 ? 1 : 0;
    const shared = quotationOf[at] === quotation ? 1 : 0;
    const state = side * MARK_STATES.length + (markState[at] as number);
    return ((state * 2 + quoted) * 2 + shared) * 4 + Math.min(3, marks);
  },
};

const sentences: SteadyRelation = {
  name: 'sentences',
  rows: 7 * 3,
  rowOf: ({ scan: { doc, sentenceOf }, at, anchor, sentence }) => {
    const own = sentenceOf[at] as number;
    const { paragraph } = doc.sentences[own] as Sentence;
    return clamp(own - (sentenceOf[anchor] as number), 3) * 3 + clamp(paragraph - sentence.paragraph, 1);
  },
};

const stops: SteadyRelation = {
  name: 'stops',
  rows: 3 * 5 * 3,
  rowOf: (view) => (view.side * 5 + Math.min(4, view.stops)) * 3 + Math.min(2, view.verbs),
};

/** How much of the cue's sentence is left behind the cue, and how much stands before it. */
const room: SteadyRelation = {
  name: 'room',
  rows: 3 * 5 * 4,
  rowOf: (view) => view.side * 20 + view.room,
};

/** From a quoted token's quotation to the cue. */
const gap: SteadyRelation = {
  name: 'gap',
  rows: 2 * 12,
  rowOf: ({ scan, at, anchor }) => {
    const index = scan.quotationOf[at] as number;
    if (index < 0) return 11;
    const quotation = scan.quotations[index] as Quotation;
    if (quotation.first <= anchor && anchor < quotation.last) return 10;
    return anchor < quotation.first
      ? 12 + Math.min(9, distanceBucket(quotation.first - anchor - 1))
      : Math.min(9, distanceBucket(anchor - quotation.last));
  },
};

/** How far the token is from the start and the end of its sentence. */
const sentencePosition: VaryingRelation = {
  name: 'sentence-position',
  rows: 3 * 4 * 4,
  fill: ({ doc, sentenceOf }, { anchor, first, last }, rows, start) => {
    let sentence = doc.sentences[sentenceOf[first] as number] as Sentence;
    for (let at = first, row = start; at < last; at++, row++) {
      if (at === sentence.last) sentence = doc.sentences[sentenceOf[at] as number] as Sentence;
      const side = at < anchor ? 0 : at > anchor ? 1 : 2;
      rows[row] = (side * 4 + Math.min(3, at - sentence.first)) * 4 + Math.min(3, sentence.last - 1 - at);
    }
  },
};

/** Which sides of the cue's sentence hold marks, for tokens in and out of it. */
const sentenceMarks: SteadyRelation = {
  name: 'sentence-marks',
  rows: 3 * 3 * 3 * 2,
  rowOf: (view) => {
    const { at, sentence, side } = view;
    const inside = at >= sentence.first && at < sentence.last ? 3 : 0;
    return (inside + side) * 9 + view.sentenceMarks;
  },
};

const competing: SteadyRelation = {
  name: 'competing',
  rows: 3 * 4 * 2 * 2,
  rowOf: ({ scan, competing: counts, at, side, cues }) => {
    const isCue = (counts[at + 1] as number) > (counts[at] as number) ? 1 : 0;
    const quoted = (scan.quotationOf[at] as number) >= 0 ? 1 : 0;
    return ((side * 4 + Math.min(3, cues)) * 2 + isCue) * 2 + quoted;
  },
};

/** Whether the token's quotation opens its paragraph, or follows another one. */
const quotationPlace: SteadyRelation = {
  name: 'quotation-place',
  rows: 2 * 8,
  rowOf: ({ scan, at, anchor }) => placeRow(scan, scan.quotationOf[at] as number) + (at > anchor ? 8 : 0),
};

function placeRow({ doc, quotations: all, markState }: Scan, index: number): number {
  if (index < 0) return 0;
  const quotation = all[index] as Quotation;
  const opens = doc.paragraphs[quotation.paragraph]?.first === quotation.first ? 1 : 0;
  const follows = quotation.first > 0 && markState[quotation.first - 1] === OPEN + 1 ? 1 : 0;
  return 1 + opens + 2 * follows + (quotation.closed ? 0 : 3);
}

/** The token's segment: how far from the cue's, how it begins, whether it holds a verb, and whether it holds another cue. */
const segment: SteadyRelation = {
  name: 'segment',
  rows: 7 * OPENERS.length * 4,
  rowOf: ({ scan: { segments }, competing: counts, at, anchor }) => {
    const { segmentOf, starts, openings } = segments;
    const own = segmentOf[at] as number;
    const away = own - (segmentOf[anchor] as number);
    const cues = (counts[starts[own + 1] as number] as number) - (counts[starts[own] as number] as number);
    const kind = clamp(away, 3) * 2 * OPENERS.length + (openings[own] as number);
    return kind * 2 + (cues > (away === 0 ? 1 : 0) ? 1 : 0);
  },
};

export const RELATIONS: readonly (SteadyRelation | VaryingRelation)[] = [
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
export const STEADY: readonly SteadyRelation[] = RELATIONS.filter((relation) => 'rowOf' in relation);

/** Writes the row of each of `STEADY`, in that order, from `to` on. Calls by name are cheaper than a loop of calls. */
export function writeSteadyRows(view: CueView, rows: Int32Array, to: number): void {
  rows[to] = path.rowOf(view);
  rows[to + 1] = quotations.rowOf(view);
  rows[to + 2] = sentences.rowOf(view);
  rows[to + 3] = stops.rowOf(view);
  rows[to + 4] = room.rowOf(view);
  rows[to + 5] = gap.rowOf(view);
  rows[to + 6] = sentenceMarks.rowOf(view);
  rows[to + 7] = competing.rowOf(view);
  rows[to + 8] = quotationPlace.rowOf(view);
  rows[to + 9] = segment.rowOf(view);
}

export const VARYING: readonly VaryingRelation[] = RELATIONS.filter((relation) => 'fill' in relation);

/** Bits of `runStarts`. */
const STARTS_BEHIND = 1;
const STARTS_AHEAD = 2;

/**
 * For each token whether a run may start there, for cues ahead of it and for cues behind it: there a steady relation may
 * differ from that of the token before. More runs do no harm.
 */
export function runStarts(
  { doc, facts, markState, quotationOf, segments: { segmentOf } }: Scan,
  room: Room = NEW_ROOM,
): Uint8Array {
  const count = doc.tokens.length;
  const starts = room.bytes(count + 1);
  for (let at = 0; at < count; at++) {
    const state = markState[at] as number;
    const isCounted = ((facts[at] as number) & (VERB | COMMA | PUNCTUATION)) !== 0 || state === OPEN || state === CLOSE;
    const isElsewhere =
      segmentOf[at] !== segmentOf[at - 1] || state !== markState[at - 1] || quotationOf[at] !== quotationOf[at - 1];
    if (isElsewhere) starts[at] = STARTS_BEHIND | STARTS_AHEAD;
    // What stands at a token is between the cue and the tokens beyond, not itself.
    if (!isCounted) continue;
    starts[at] = (starts[at] as number) | STARTS_BEHIND;
    starts[at + 1] = STARTS_AHEAD;
  }
  return starts;
}

/** A likely cue at this token starts runs as well. */
export function startRunsAtCue(starts: Uint8Array, token: number): void {
  starts.fill(STARTS_BEHIND | STARTS_AHEAD, token, token + 2);
}

/** Whether a run starts at a token of a window: at its first one, the cue and what stands behind the cue in any case. */
export const startsRun = (starts: Uint8Array, { anchor, first }: Window, at: number): boolean =>
  ((starts[at] as number) & (at < anchor ? STARTS_BEHIND : STARTS_AHEAD)) !== 0 ||
  at === first ||
  at === anchor ||
  at === anchor + 1;

/** The rows of all relations for each token of the window: `[relation][at - window.first]`. */
export function readRelations(scan: Scan, window: Window, counts: Int32Array): Int32Array[] {
  const view = new CueView(scan, counts);
  view.lookFrom(window.anchor);
  return RELATIONS.map((relation) => {
    const rows = new Int32Array(window.last - window.first);
    if ('fill' in relation) relation.fill(scan, window, rows, 0);
    else for (let row = 0; row < rows.length; row++) rows[row] = rowAt(relation, view, window.first + row);
    return rows;
  });
}

function rowAt({ rowOf }: SteadyRelation, view: CueView, at: number): number {
  view.moveTo(at);
  return rowOf(view);
}
