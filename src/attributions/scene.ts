import type { TaggedCue } from '../cues/tagged-cue.ts';
import { blanks, NEW_ROOM, type Room } from '../model/room.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { startsUpper } from '../text/characters.ts';
import type { Document, Token } from '../text/document.ts';
import type { TokenRange } from './attribution.ts';

/** The quotations of one level, looked up by token. */
export interface Marks {
  readonly doc: Document;
  /** In text order. */
  readonly quotations: readonly Quotation[];
  /** For each token the index (in `quotations`) of the one around it, or -1; empty where there is none. */
  readonly quotationOf: Int32Array;
}

/** What the rules look at: the document, its outermost quotations, and the cues. */
export interface Scene extends Marks {
  readonly cues: readonly TaggedCue[];
  /** The quotations right inside of the outermost ones. */
  readonly inner: Marks;
}

/** `room`: for arrays that last as long as the scene. */
export function setScene(
  doc: Document,
  all: readonly Quotation[],
  cues: readonly TaggedCue[],
  room: Room = NEW_ROOM,
): Scene {
  return sceneOf(marksAt(doc, all, 0, room), cues, marksAt(doc, all, 1, room));
}

/** Written out, as a spread would give each scene a shape of its own. */
const sceneOf = ({ doc, quotations, quotationOf }: Marks, cues: readonly TaggedCue[], inner: Marks): Scene => ({
  doc,
  quotations,
  quotationOf,
  cues,
  inner,
});

/** No token is around. */
const UNQUOTED = new Int32Array(0);

function marksAt(doc: Document, all: readonly Quotation[], level: number, room: Room): Marks {
  const quotations = all.filter(({ depth }) => depth === level);
  if (quotations.length === 0) return { doc, quotations, quotationOf: UNQUOTED };
  const quotationOf = blanks(room, doc.tokens.length);
  for (let index = 0; index < quotations.length; index++) {
    const { first, last } = quotations[index] as Quotation;
    quotationOf.fill(index, first, last);
  }
  return { doc, quotations, quotationOf };
}

/** The scene with each cue as it is mended. */
export function withCues(scene: Scene, mended: (tagged: TaggedCue, index: number) => TaggedCue): Scene {
  const cues: TaggedCue[] = [];
  let isMended = false;
  for (let index = 0; index < scene.cues.length; index++) {
    const read = scene.cues[index] as TaggedCue;
    const tagged = mended(read, index);
    isMended ||= tagged !== read;
    cues.push(tagged);
  }
  return isMended ? sceneOf(scene, cues, scene.inner) : scene;
}

export const tokensOf = ({ doc }: Marks, { first, last }: TokenRange): readonly Token[] =>
  doc.tokens.slice(first, last);

/** The quotation around a token, or null. */
export function quotationAt({ quotations, quotationOf }: Marks, at: number): Quotation | null {
  const index = quotationOf[at] ?? -1;
  return index < 0 ? null : (quotations[index] as Quotation);
}

export const isQuoted = ({ quotationOf }: Marks, at: number): boolean => (quotationOf[at] ?? -1) >= 0;

/** Whether any of the tokens is. */
export function holdsQuoted({ quotationOf }: Marks, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) if ((quotationOf[at] ?? -1) >= 0) return true;
  return false;
}

/** The quotation whose last token is `at`. */
export function quotationEndingAt(marks: Marks, at: number): Quotation | null {
  const quotation = quotationAt(marks, at);
  return quotation?.last === at + 1 ? quotation : null;
}

/** The quotation whose first token is `at`. */
export function quotationStartingAt(marks: Marks, at: number): Quotation | null {
  const quotation = quotationAt(marks, at);
  return quotation?.first === at ? quotation : null;
}

const isWord = ({ pos }: Token): boolean => pos !== 'PUNCT' && pos !== 'SYM';

export function wordsBetween({ doc }: Scene, first: number, last: number): number {
  let count = 0;
  for (let at = first; at < last; at++) if (isWord(doc.tokens[at] as Token)) count++;
  return count;
}

const CLOSING_PUNCTUATION = /^[,.!?\u2026]/;

/**
 * Whether a quotation reads as something said rather than a title or a scare quote: it is long, or it closes like a
 * sentence: “We won,” / “No!” against the “war room”.
 */
export function readsAsSpeech(scene: Scene, quotation: Quotation): boolean {
  const lastInside = scene.doc.tokens[quotation.last - (quotation.closed ? 2 : 1)];
  return wordsBetween(scene, quotation.first, quotation.last) >= 6 || CLOSING_PUNCTUATION.test(lastInside?.text ?? '');
}

const MIN_SENTENCE = 4;
const SENTENCE_END = /^[.!?\u2026]/;

/** Whether a quotation is nothing but whole sentences, with no other words in the first nor the last of them. */
export function isSaidApart(scene: Scene, { first, last, closed }: Quotation): boolean {
  const { tokens } = scene.doc;
  const sentenceAt = (at: number): number | undefined => tokens[at]?.sentence;
  if (sentenceAt(first - 1) === sentenceAt(first) || sentenceAt(last) === sentenceAt(last - 1)) return false;
  return (
    closed &&
    startsUpper(tokens[first + 1]?.text ?? '') &&
    SENTENCE_END.test(tokens[last - 2]?.text ?? '') &&
    wordsBetween(scene, first, last) >= MIN_SENTENCE
  );
}
