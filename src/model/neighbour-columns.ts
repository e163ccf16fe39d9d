import { type Column, column } from './column.ts';
import { CLOSE, OPEN } from './scan.ts';
import { OPENERS, SEPARATORS } from './segment-words.ts';
import type { Segment } from './segments.ts';
import { TAG_ROWS, VERB_KINDS } from './word-features.ts';
import type { WordForm } from './word-form.ts';

/** What is looked for behind a token is met before it on a walk forwards, what is ahead of it on a walk backwards. */
const walk = (first: number, last: number, step: -1 | 1): [from: number, to: number] =>
  step === 1 ? [first, last] : [last - 1, first - 1];

const NO_NEIGHBOUR = TAG_ROWS + 3;

/** The nearest token on one side past auxiliaries, adverbs and *not*: a verb's subject, often, or its object. */
const neighbour = (name: string, step: -1 | 1): Column =>
  column(name, 8, TAG_ROWS + 4, ({ doc, forms, markState }, ids) => {
    for (const { first, last } of doc.sentences) {
      const [from, to] = walk(first, last, step);
      let row = NO_NEIGHBOUR;
      for (let at = from; at !== to; at += step) {
        const form = forms[at] as WordForm;
        ids[at] = row;
        if (!form.isSkipped) row = neighbourRow(form, markState[at] as number);
      }
    }
  });

function neighbourRow({ isThat, tag }: WordForm, state: number): number {
  if (state === OPEN) return TAG_ROWS;
  if (state === CLOSE) return TAG_ROWS + 1;
  return isThat ? TAG_ROWS + 2 : tag;
}

/** The segment that a token stands in: what stands before it, what it opens with, whether it holds a verb; and its place there. */
const segment = column('segment', 8, SEPARATORS.length * OPENERS.length * 6, ({ segments }, ids) => {
  for (const { first, last, separator, opener, hasVerb } of segments) {
    const row = ((separator * OPENERS.length + opener) * 2 + (hasVerb ? 1 : 0)) * 3;
    for (let at = first + 1; at < last - 1; at++) ids[at] = row + 1;
    ids[last - 1] = row + 2;
    ids[first] = row;
  }
});

/** The segment that follows in the sentence. */
const nextSegment = column('next-segment', 8, 1 + OPENERS.length * 6, ({ doc, segments }, ids) => {
  for (let index = 0; index + 1 < segments.length; index++) {
    const [own, next] = [segments[index] as Segment, segments[index + 1] as Segment];
    if (doc.tokens[own.first]?.sentence !== doc.tokens[next.first]?.sentence) continue;
    const length = Math.min(2, Math.floor((next.last - next.first) / 4));
    const row = 1 + (next.opener * 2 + (next.hasVerb ? 1 : 0)) * 3 + length;
    for (let at = own.first; at < own.last; at++) ids[at] = row;
  }
});

/** The nearest verb on one side in the sentence: how far it is, and its form. */
const nearestVerb = (name: string, step: -1 | 1): Column =>
  column(name, 8, 1 + 5 * VERB_KINDS, ({ doc, forms }, ids) => {
    for (const { first, last } of doc.sentences) {
      const [from, to] = walk(first, last, step);
      let [distance, kind] = [0, 0];
      for (let at = from; at !== to; at += step) {
        const form = forms[at] as WordForm;
        if (distance > 0) ids[at] = 1 + distanceClass(distance) * VERB_KINDS + kind;
        if (form.isVerbOrAuxiliary) [distance, kind] = [1, form.verbKind];
        else if (distance > 0) distance++;
      }
    }
  });

/** The logarithm to base 2, rounded down, 4 at most. */
const distanceClass = (distance: number): number => Math.min(4, 31 - Math.clz32(distance));

/** What stands around a token in its sentence. */
export const NEIGHBOUR_COLUMNS: readonly Column[] = [
  neighbour('before', 1),
  neighbour('after', -1),
  segment,
  nextSegment,
  nearestVerb('verb-before', 1),
  nearestVerb('verb-after', -1),
];
