import type { Token } from '../text/document.ts';
import type { Range } from './parts.ts';
import type { Reading } from './reading.ts';
import type { Scan } from './scan.ts';
import { MOST_CUES } from './windows.ts';
import { AUXILIARY, PUNCTUATION, SPEAKER, SYMBOL, VERB } from './word-facts.ts';

/** A reading with what the verifier's features ask of it again and again. */
export interface VerifierCase {
  readonly scan: Scan;
  readonly reading: Reading;
  readonly anchor: Token;
  readonly source: Range | null;
  /** From the first to behind the last token of the content. */
  readonly first: number;
  readonly last: number;
  readonly start: Token;
  readonly end: Token;
  /** Words of the content, and how many of them stand between marks. */
  readonly words: number;
  readonly quoted: number;
  /** A noun phrase and no more: "denied the charges", and also "observed the eclipse". */
  readonly isBare: boolean;
  readonly others: OtherReadings;
}

/** What other readings make of the same tokens. */
interface OtherReadings {
  /** The highest odds of other readings whose content holds the anchor, or shares a token with the content. */
  readonly aroundAnchor: number;
  readonly aroundContent: number;
  /** Likely cues inside the content. */
  readonly cuesInside: number;
}

/** The case of one of a document's readings, which has content. */
export function caseOf(scan: Scan, readings: readonly Reading[], index: number): VerifierCase {
  const reading = readings[index] as Reading;
  const { anchor, parts } = reading;
  const { content } = parts;
  const { tokens } = scan.doc;
  const { first } = content[0] as Range;
  const { last } = content[content.length - 1] as Range;
  const words = countWords(scan, content);
  const quoted = countQuoted(scan, content);
  return {
    scan,
    reading,
    anchor: tokens[anchor] as Token,
    source: parts.source,
    first,
    last,
    start: tokens[first] as Token,
    end: tokens[last - 1] as Token,
    words: Math.max(1, words),
    quoted,
    isBare: quoted === 0 && !holdsVerb(scan, first, last),
    others: compareOthers(readings, index),
  };
}

function countWords({ facts }: Scan, content: readonly Range[]): number {
  let words = 0;
  for (const { first, last } of content)
    for (let at = first; at < last; at++) if (((facts[at] as number) & (PUNCTUATION | SYMBOL)) === 0) words++;
  return words;
}

function countQuoted({ facts, quotationOf }: Scan, content: readonly Range[]): number {
  let quoted = 0;
  for (const { first, last } of content) {
    for (let at = first; at < last; at++) {
      if ((quotationOf[at] as number) >= 0 && ((facts[at] as number) & (PUNCTUATION | SYMBOL)) === 0) quoted++;
    }
  }
  return quoted;
}

function holdsVerb({ facts }: Scan, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (((facts[at] as number) & (VERB | AUXILIARY)) !== 0) return true;
  return false;
}

export function holdsName({ doc }: Scan, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (doc.tokens[at]?.pos === 'PROPN') return true;
  return false;
}

/** Whether a source has a name, a pronoun, or a noun for those who speak: not "the storm", "scratches on the lock". */
export function isSpeaking({ doc, facts }: Scan, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const { pos } = doc.tokens[at] as Token;
    if (pos === 'PROPN' || pos === 'PRON' || ((facts[at] as number) & SPEAKER) !== 0) return true;
  }
  return false;
}

/** Readings stand in text order, and each reaches over a few others: those farther away have no content here. */
const REACH = 2 * MOST_CUES;

function compareOthers(readings: readonly Reading[], index: number): OtherReadings {
  const { anchor, parts } = readings[index] as Reading;
  let aroundAnchor = 0;
  let aroundContent = 0;
  let cuesInside = 0;
  const last = Math.min(readings.length, index + 1 + REACH);
  for (let at = Math.max(0, index - REACH); at < last; at++) {
    if (at === index) continue;
    const other = readings[at] as Reading;
    const { any } = other;
    if (any > aroundAnchor && holds(other.parts.content, anchor)) aroundAnchor = any;
    if (any > aroundContent && share(other.parts.content, parts.content)) aroundContent = any;
    if (any > 0.5 && holds(parts.content, other.anchor)) cuesInside++;
  }
  return { aroundAnchor, aroundContent, cuesInside };
}

function holds(parts: readonly Range[], at: number): boolean {
  for (const { first, last } of parts) if (first <= at && at < last) return true;
  return false;
}

function share(parts: readonly Range[], others: readonly Range[]): boolean {
  for (const a of parts) for (const b of others) if (a.first < b.last && b.first < a.last) return true;
  return false;
}
