import { anchorOf, isCandidate } from '../model/candidates.ts';
import { readColumns } from '../model/columns.ts';
import { labelParts, type Range } from '../model/parts.ts';
import { type Scan, scan } from '../model/scan.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type Window, windowAround } from '../model/windows.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import type { Document } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import type { GoldArticle, GoldQuote, Offsets } from './gold.ts';

/** Classes of the cue head. */
export const NO_CUE = 0;
export const SPEECH_CUE = 1;
export const BELIEF_CUE = 2;
export const CUE_CLASSES = 3;

/** A gold attribution, with the labels of its window. */
export interface GoldAnchor {
  readonly window: Window;
  readonly labels: Uint8Array;
  readonly speech: boolean;
}

/** An article made ready for the network. */
export interface Example {
  readonly article: GoldArticle;
  readonly scan: Scan;
  readonly columns: readonly Int32Array[];
  /** Tokens that may be the anchor of a cue. */
  readonly candidates: Int32Array;
  /** The class of each token as an anchor. */
  readonly cueClass: Uint8Array;
  readonly anchors: readonly GoldAnchor[];
}

export function readArticle(article: GoldArticle): Scan {
  const doc = readDocument(article.text);
  return scan(doc, findQuotations(doc).quotations);
}

export function makeExample(article: GoldArticle, read: Scan, vocabulary: Vocabulary): Example {
  const { doc } = read;
  const cueClass = new Uint8Array(doc.tokens.length);
  const anchors = new Map<number, GoldAnchor>();
  for (const quote of article.quotes) {
    const anchor = makeAnchor(read, quote);
    if (!anchor || anchors.has(anchor.window.anchor)) continue;
    anchors.set(anchor.window.anchor, anchor);
    cueClass[anchor.window.anchor] = quote.speech ? SPEECH_CUE : BELIEF_CUE;
  }
  return {
    article,
    scan: read,
    columns: readColumns(read, vocabulary),
    candidates: Int32Array.from(doc.tokens.filter(isCandidate), ({ index }) => index),
    cueClass,
    anchors: [...anchors.values()].sort((a, b) => a.window.anchor - b.window.anchor),
  };
}

function makeAnchor(read: Scan, { cue, source, content, speech }: GoldQuote): GoldAnchor | null {
  const ranges = (spans: readonly Offsets[]) => spans.flatMap((span) => tokensIn(read.doc, span));
  const parts = {
    cue: ranges(cue),
    source: trimmed(read, ranges(source)),
    content: joined(read, trimmed(read, ranges(content))),
  };
  const [head] = parts.cue;
  if (!head) return null;
  const window = windowAround(read, anchorOf(read.doc, head.first, head.last));
  return { window, labels: labelParts(parts, window.first, window.last), speech };
}

const isWord = ({ doc }: Scan, at: number): boolean => /[\p{L}\p{N}]/u.test(doc.tokens[at]?.text ?? '');

/** Ranges without the punctuation at their edges: people put it in or leave it out without a rule. */
function trimmed(read: Scan, ranges: readonly Range[]): Range[] {
  return ranges.flatMap((range) => {
    let { first, last } = range;
    while (first < last && !isWord(read, first)) first++;
    while (last > first && !isWord(read, last - 1)) last--;
    return first < last ? [{ first, last }] : [];
  });
}

/** Ranges with nothing but punctuation between them become one. */
function joined(read: Scan, ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.first - b.first)) {
    const before = result.at(-1);
    const gap = before ? Array.from({ length: range.first - before.last }, (_, index) => before.last + index) : [];
    if (before && !gap.some((at) => isWord(read, at)))
      result[result.length - 1] = { first: before.first, last: range.last };
    else result.push(range);
  }
  return result;
}

/** The tokens that a stretch of text touches. */
export function tokensIn({ tokens }: Document, [start, end]: Offsets): Range[] {
  const first = firstEndingAfter(tokens, start);
  let last = first;
  while ((tokens[last]?.start ?? Infinity) < end) last++;
  return first < last ? [{ first, last }] : [];
}

function firstEndingAfter(tokens: Document['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
