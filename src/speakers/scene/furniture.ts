import { CREDIT_WORDS, FURNITURE_OPENERS } from '../../lexicon/furniture.ts';
import type { Document, Stretch } from '../../text/document.ts';
import { isCapital } from '../letters.ts';

const MAX_TOKENS = 14;
const SOURCE_BIT = 4;

/**
 * Whether a line is part of the page rather than of the article: "By Jane Doe", a row of names, "ADVERTISEMENT", a
 * picture's credit. Names in it are nobody's antecedent. A line that holds a source is never furniture.
 */
export function isFurniture({ tokens }: Document, { first, last }: Stretch, flags: Uint8Array): boolean {
  if (last - first > MAX_TOKENS || first === 0) return isByline(tokens, first, last);
  if (isByline(tokens, first, last)) return !holdsSource(flags, first, last);
  return !ENDS.has(tokens[last - 1]?.text ?? '') && isOpenLine(tokens, first, last) && !holdsSource(flags, first, last);
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '\u201d', '"', ':']);

function holdsSource(flags: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (((flags[at] ?? 0) & SOURCE_BIT) !== 0) return true;
  return false;
}

/** "Read more about Arvo", "Photo: Jane Doe", "The Marlow Courier": no stop ends such a line. */
function isOpenLine(tokens: Document['tokens'], first: number, last: number): boolean {
  if (FURNITURE_OPENERS.has(tokens[first]?.lower ?? '')) return true;
  let lower = 0;
  let credit = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Document['tokens'][number];
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
    if (token.pos !== 'PUNCT' && !isCapital(token.text)) lower++;
    if (CREDIT_WORDS.has(token.lower)) credit = true;
  }
  return credit || lower <= 1;
}

/** "By Jane Doe": short, all of it names. */
function isByline(tokens: Document['tokens'], first: number, last: number): boolean {
  if (tokens[first]?.lower !== 'by' || last - first < 2 || last - first > MAX_TOKENS) return false;
  return isCapital(tokens[first + 1]?.text ?? '') && tokens[last - 1]?.text !== '.' && tokens[last - 1]?.text !== ',';
}
