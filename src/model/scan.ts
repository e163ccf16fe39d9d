import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Sentence } from '../text/document.ts';
import { NEW_ROOM, type Room } from './room.ts';
import { readSegments, type Segments } from './segments.ts';
import { COMMA, NOMINAL, PUNCTUATION, readFacts, VERB } from './word-facts.ts';

/** What a token is to the quotations around it. Marks of every style are alike. */
export const MARK_STATES = [
  'outside',
  'inside',
  'open',
  'close',
  'inside-nested',
  'open-nested',
  'close-nested',
  'inside-unclosed',
] as const;
export const OPEN = 2;
export const CLOSE = 3;

/**
 * A document with all that features count: `verbs[b] - verbs[a]` is the number of verbs from token a up to b. Arrays may
 * be longer than the document.
 */
export interface Scan extends Places, Counts {
  readonly doc: Document;
  /** Of each token: see `word-facts.ts`. */
  readonly facts: Int32Array;
  readonly quotations: readonly Quotation[];
  readonly segments: Segments;
}

/** Where each token stands. */
interface Places {
  /** The index of the outermost quotation around it, or -1. */
  readonly quotationOf: Int32Array;
  /** Index in `MARK_STATES`. */
  readonly markState: Uint8Array;
  readonly sentenceOf: Int32Array;
  /** 1 for the first of a sentence. */
  readonly opens: Uint8Array;
}

interface Counts {
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  /** Outermost opening and closing marks. */
  readonly marks: Int32Array;
  /** Punctuation besides commas and quotation marks. */
  readonly stops: Int32Array;
  readonly nominals: Int32Array;
}

/** `facts`: those of the document's tokens, where they have been read before. */
export function scan(
  doc: Document,
  quotations: readonly Quotation[],
  room: Room = NEW_ROOM,
  facts = readFacts(doc.tokens, room),
): Scan {
  const places = readPlaces(doc, quotations, room);
  return {
    doc,
    facts,
    quotations,
    ...places,
    ...count(doc.tokens.length, facts, places.markState, room),
    segments: readSegments(doc, facts, room),
  };
}

function count(length: number, facts: Int32Array, markState: Uint8Array, room: Room): Counts {
  const sums = () => room.ints(length + 1);
  const counts = { verbs: sums(), commas: sums(), marks: sums(), stops: sums(), nominals: sums() };
  const { verbs, commas, marks, stops, nominals } = counts;
  let verb = 0;
  let comma = 0;
  let mark = 0;
  let stop = 0;
  let nominal = 0;
  for (let at = 0; at < length; at++) {
    const own = facts[at] as number;
    const state = markState[at];
    if ((own & VERB) !== 0) verb++;
    if ((own & NOMINAL) !== 0) nominal++;
    if ((own & COMMA) !== 0) comma++;
    if (state === OPEN || state === CLOSE) mark++;
    else if ((own & (PUNCTUATION | COMMA)) === PUNCTUATION) stop++;
    verbs[at + 1] = verb;
    commas[at + 1] = comma;
    marks[at + 1] = mark;
    stops[at + 1] = stop;
    nominals[at + 1] = nominal;
  }
  return counts;
}

function readPlaces({ tokens, sentences }: Document, quotations: readonly Quotation[], room: Room): Places {
  const quotationOf = room.ints(tokens.length).fill(-1, 0, tokens.length);
  const markState = room.bytes(tokens.length);
  for (let index = 0; index < quotations.length; index++) {
    const { first, last, depth, closed } = quotations[index] as Quotation;
    if (depth === 0) quotationOf.fill(index, first, last);
    const nested = depth === 0 ? 0 : 3;
    markState.fill(depth === 0 && !closed ? 7 : 1 + nested, first, last);
    markState[first] = OPEN + nested;
    if (closed) markState[last - 1] = CLOSE + nested;
  }
  const sentenceOf = room.ints(tokens.length);
  const opens = room.bytes(tokens.length);
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index] as Sentence;
    sentenceOf.fill(index, first, last);
    opens[first] = 1;
  }
  return { quotationOf, markState, sentenceOf, opens };
}
