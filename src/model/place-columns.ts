import type { Quotation } from '../quotations/quotation.ts';
import { type Column, column } from './column.ts';
import { CLOSE, MARK_STATES, OPEN, type Scan } from './scan.ts';
import { CLAUSE_WORD, FINISHING } from './word-facts.ts';

const mark = column('mark', 8, MARK_STATES.length, ({ doc, markState }, ids) => {
  for (let at = 0; at < doc.tokens.length; at++) ids[at] = markState[at] as number;
});

/** How long the quotation around a token is, and whether it closes like a sentence or clause: said, or only named. */
const quotation = column('quotation', 8, 32, (scan, ids) => {
  for (const found of scan.quotations) {
    if (found.depth === 0) ids.fill(quotationRow(scan, found), found.first, found.last);
  }
});

function quotationRow({ facts }: Scan, { first, last, closed, continues }: Quotation): number {
  const finished = closed && ((facts[last - 2] ?? 0) & FINISHING) !== 0 ? 1 : 0;
  const length = Math.min(3, Math.floor(Math.log2(Math.max(1, (last - first - 1) / 2))));
  return 1 + length + 4 * finished + 8 * (closed ? 0 : 1) + 16 * (continues ? 1 : 0);
}

/** Whether a sentence or paragraph begins or ends here; the first paragraph has rows of its own. */
const boundary = column('boundary', 8, 32, ({ doc: { sentences, paragraphs } }, ids) => {
  ids.fill(1, 0, paragraphs[0]?.last ?? 0);
  for (const { first, last } of sentences) {
    ids[first] = (ids[first] as number) | 16;
    ids[last - 1] = (ids[last - 1] as number) | 8;
  }
  for (const { first, last } of paragraphs) {
    ids[first] = (ids[first] as number) | 4;
    ids[last - 1] = (ids[last - 1] as number) | 2;
  }
});

/** A cue's surroundings on both sides: *that* ahead, the next opening mark, the last closing mark. */
const quoteContext = column('quote-context', 8, 96, (scan, ids) => {
  for (const { first, last, depth } of scan.quotations) if (depth === 0) ids.fill(48, first, last);
  addThat(scan, ids);
  addMarks(scan, ids);
});

/** *That*, *whether* or *if* ahead in the sentence: 2 if it is the next token, 1 if it is near. */
function addThat({ doc, facts }: Scan, ids: Int32Array): void {
  for (const { first, last } of doc.sentences) {
    let next = last + FAR;
    for (let at = last - 1; at >= first; at--) {
      const distance = next - at;
      if (distance <= 8) ids[at] = (ids[at] as number) + (distance === 1 ? 32 : 16);
      if (((facts[at] as number) & CLAUSE_WORD) !== 0) next = at;
    }
  }
}

/** The next opening mark and the last closing mark in the paragraph. */
function addMarks({ doc, markState }: Scan, ids: Int32Array): void {
  for (const { first, last } of doc.paragraphs) {
    let opening = last + FAR;
    for (let at = last - 1; at >= first; at--) {
      ids[at] = (ids[at] as number) + 4 * near(opening - at);
      if (markState[at] === OPEN) opening = at;
    }
    let closing = first - FAR;
    for (let at = first; at < last; at++) {
      ids[at] = (ids[at] as number) + near(at - closing);
      if (markState[at] === CLOSE) closing = at;
    }
  }
}

const FAR = 1000;
const near = (distance: number): number => (distance <= 2 ? 0 : distance <= 8 ? 1 : distance < FAR ? 2 : 3);

/** Verbs to the left and right in the sentence, nominals to the left: each 3 at most. */
const sentenceContext = column('sentence-context', 8, 64, ({ doc, verbs, nominals }, ids) => {
  for (const { first, last } of doc.sentences) {
    const [verbsBefore, verbsInAll] = [verbs[first] as number, verbs[last] as number];
    const nominalsBefore = nominals[first] as number;
    for (let at = first; at < last; at++) {
      const left = Math.min(3, (verbs[at] as number) - verbsBefore);
      const right = Math.min(3, verbsInAll - (verbs[at + 1] as number));
      ids[at] = left * 16 + right * 4 + Math.min(3, (nominals[at] as number) - nominalsBefore);
    }
  }
});

/** Where a token stands: among quotations, sentences, paragraphs. */
export const PLACE_COLUMNS: readonly Column[] = [mark, quotation, boundary, quoteContext, sentenceContext];
