import type { Document, Pos, Word } from '../text/document.ts';

const TAGS: ReadonlySet<Pos> = new Set(['VERB', 'NOUN', 'AUX', 'ADP', 'ADJ', 'ADV', 'PROPN']);
const MARKS = /^(?:[:\u2013\u2014]|--+)$/;
const LEMMAS: ReadonlySet<string> = new Set(['say', 'tweet', 'accord']);
const WEAK_VERBS: ReadonlySet<string> = new Set(['have', 'be', 'do']);

/** Whether a token may be the anchor of a cue. */
export const isCandidate = ({ pos, text, lemma }: Word): boolean =>
  TAGS.has(pos) || LEMMAS.has(lemma) || MARKS.test(text);

/** The token of a cue that carries its meaning: *told* of *has told*, *according* of *according to*. */
export function anchorOf({ tokens }: Document, first: number, last: number): number {
  const cue = tokens.slice(first, last);
  const anchor =
    cue.find(({ pos, lemma }) => pos === 'VERB' && !WEAK_VERBS.has(lemma)) ??
    cue.find(({ pos }) => pos === 'NOUN') ??
    cue.find(({ pos }) => pos === 'AUX') ??
    cue.find(({ pos }) => pos === 'ADJ');
  return anchor?.index ?? first;
}
