import { type Column, column } from './column.ts';
import { CLOSE, OPEN } from './scan.ts';
import { OPENERS, SEPARATORS } from './segment-words.ts';
import { AUXILIARY, neighbourIn, SKIPPED, VERB, verbKindIn } from './word-facts.ts';
import { TAG_ROWS, VERB_KINDS } from './word-features.ts';

/** What is looked for behind a token is met before it on a walk forwards, what is ahead of it on a walk backwards. */
const walk = (first: number, last: number, step: -1 | 1): [from: number, to: number] =>
  step === 1 ? [first, last] : [last - 1, first - 1];

const NO_NEIGHBOUR = TAG_ROWS + 3;

/** The nearest token on one side past auxiliaries, adverbs and *not*: a verb's subject, often, or its object. */
const neighbour = (name: string, step: -1 | 1): Column =>
  column(name, 8, TAG_ROWS + 4, ({ doc, facts, markState }, ids) => {
    for (const { first, last } of doc.sentences) {
      const [from, to] = walk(first, last, step);
      let row = NO_NEIGHBOUR;
      for (let at = from; at !== to; at += step) {
        const own = facts[at] as number;
        ids[at] = row;
        if ((own & SKIPPED) === 0) row = neighbourRow(own, markState[at] as number);
      }
    }
  });

function neighbourRow(facts: number, state: number): number {
  if (state === OPEN) return TAG_ROWS;
  return state === CLOSE ? TAG_ROWS + 1 : neighbourIn(facts);
}

/** The segment that a token stands in: what stands before it, what it opens with, whether it holds a verb; and its place there. */
const segment = column('segment', 8, SEPARATORS.length * OPENERS.length * 6, ({ segments }, ids) => {
  const { count, starts, separators, openings } = segments;
  for (let index = 0; index < count; index++) {
    const row = ((separators[index] as number) * 2 * OPENERS.length + (openings[index] as number)) * 3;
    const first = starts[index] as number;
    const last = starts[index + 1] as number;
    for (let at = first + 1; at < last - 1; at++) ids[at] = row + 1;
    ids[last - 1] = row + 2;
    ids[first] = row;
  }
});

/** The segment that follows in the sentence. */
const nextSegment = column('next-segment', 8, 1 + OPENERS.length * 6, ({ opens, segments }, ids) => {
  const { count, starts, openings } = segments;
  for (let index = 0; index + 1 < count; index++) {
    const next = starts[index + 1] as number;
    if (opens[next] === 1) continue;
    const length = Math.min(2, ((starts[index + 2] as number) - next) >> 2);
    const row = 1 + (openings[index + 1] as number) * 3 + length;
    for (let at = starts[index] as number; at < next; at++) ids[at] = row;
  }
});

/** The nearest verb on one side in the sentence: how far it is, and its form. */
const nearestVerb = (name: string, step: -1 | 1): Column =>
  column(name, 8, 1 + 5 * VERB_KINDS, ({ doc, facts }, ids) => {
    for (const { first, last } of doc.sentences) {
      const [from, to] = walk(first, last, step);
      let distance = 0;
      let kind = 0;
      for (let at = from; at !== to; at += step) {
        const own = facts[at] as number;
        if (distance > 0) ids[at] = 1 + distanceClass(distance) * VERB_KINDS + kind;
        if ((own & (VERB | AUXILIARY)) !== 0) {
          distance = 1;
          kind = verbKindIn(own);
        } else if (distance > 0) distance++;
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
