import type { Document, Token } from '../text/document.ts';

/** A stretch of a sentence between commas, semicolons, colons, brackets and dashes, half open. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  /** Index in `SEPARATORS` of what stands before it; the sentence's start is 0. */
  readonly separator: number;
  /** Index in `OPENERS` of the kind of word that it begins with. */
  readonly opener: number;
  readonly hasVerb: boolean;
}

export const SEPARATORS = ['', ',', ';:', '([', ')]', '\u2013\u2014-'] as const;
export const OPENERS = [
  'other',
  'relative',
  'coordinating',
  'subordinating',
  'preposition',
  'participle',
  'verb',
  'adverb',
  'pronoun',
  'name',
  'nominal',
] as const;

const RELATIVE = /^(?:who|whom|whose|which|where|when)$/;
const separatorOf = (text: string): number =>
  SEPARATORS.findIndex((marks) => text !== '' && marks.includes(text.charAt(0)));

/** The segments of a document in text order; each token belongs to one. A separator belongs to the segment before it. */
export function readSegments(doc: Document): { segments: Segment[]; segmentOf: Int32Array } {
  const segments: Segment[] = [];
  const segmentOf = new Int32Array(doc.tokens.length);
  for (const sentence of doc.sentences) {
    let first = sentence.first;
    let separator = 0;
    for (let at = sentence.first; at < sentence.last; at++) {
      const { pos, text } = doc.tokens[at] as Token;
      const found = pos === 'PUNCT' ? separatorOf(text) : -1;
      if (found <= 0 && at + 1 < sentence.last) continue;
      segmentOf.fill(segments.length, first, at + 1);
      segments.push(readSegment(doc, first, at + 1, separator));
      first = at + 1;
      separator = Math.max(0, found);
    }
  }
  return { segments, segmentOf };
}

function readSegment({ tokens }: Document, first: number, last: number, separator: number): Segment {
  let [opener, hasVerb] = [-1, false];
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (opener < 0 && token.pos !== 'PUNCT') opener = openerOf(token);
    if (token.pos === 'VERB' || token.pos === 'AUX') hasVerb = true;
  }
  return { first, last, separator, opener: Math.max(0, opener), hasVerb };
}

const kind = (name: (typeof OPENERS)[number]): number => OPENERS.indexOf(name);

function openerOf({ pos, lower, text }: Token): number {
  if (RELATIVE.test(lower)) return kind('relative');
  if (pos === 'CCONJ') return kind('coordinating');
  if (pos === 'SCONJ') return kind('subordinating');
  if (pos === 'ADP' || pos === 'PART') return kind('preposition');
  if (pos === 'VERB') return kind(lower.endsWith('ing') || lower.endsWith('ed') ? 'participle' : 'verb');
  if (pos === 'ADV') return kind('adverb');
  if (pos === 'PRON') return kind('pronoun');
  if (pos === 'PROPN' && text !== lower) return kind('name');
  return pos === 'DET' || pos === 'NOUN' || pos === 'ADJ' || pos === 'NUM' ? kind('nominal') : kind('other');
}
