import {
  ABBREVIATIONS_BEFORE_A_NAME,
  LETTERED_NOUNS,
  QUOTATION_TAG_VERBS,
  SENTENCE_STARTERS,
} from '../lexicon/abbreviations.ts';
import { PLATFORM_PREPOSITIONS } from '../lexicon/platforms.ts';
import { startsUpper } from './characters.ts';
import type { Token } from './document.ts';
import { CLOSER, QUOTE_CLOSER, STOPS, TERMINATOR, TURNED_CLOSER } from './word-signs.ts';

const CLOCK = /^\d{1,2}[:.]\d{2}(?:[ap]m)?$/i;
const HALF_DAY = /^(?:[ap]\.?m\.?|gmt|bst|utc|c?est|[ecmp][sd]?t)$/i;
const LETTER = /^[A-Z]\.$/;
const STAMP_MARK = /^(?:[-:|\u2013\u2014]|--+)$/;
const OPENER = /^(?:["'\u201c\u2018\u00ab]|'')$/;
/** How far a quotation's tag may stand behind it: “Really?” Dr. Ana Maria Ruiz asked. */
const TAG_REACH = 5;

/**
 * Finds where the sentences of a paragraph end: token indices behind the last token of each.
 * Inside quotation marks a sentence ends as anywhere else, but not before a lower-case word: “Why?” she asked.
 */
export function sentenceEnds(tokens: readonly Token[], first: number, last: number): number[] {
  const stamp = stampEnd(tokens, first, last);
  const ends = stamp > first ? [stamp] : [];
  for (let at = stamp; at < last; at++) {
    if (!is(tokens[at], STOPS)) continue;
    const next = skipClosers(tokens, at + 1, last);
    if (next === last) break;
    if (isBoundary(tokens, at, next, last)) ends.push(next);
    at = next - 1;
  }
  ends.push(last);
  return ends;
}

/** The clock and its marks before an entry of a live blog: "14:05 – The bridge is shut", "9.30am “We are afloat,”". */
function stampEnd(tokens: readonly Token[], first: number, last: number): number {
  if (!CLOCK.test(tokens[first]?.text ?? '')) return first;
  let at = first + 1;
  while (at < last && (HALF_DAY.test(tokens[at]?.text ?? '') || STAMP_MARK.test(tokens[at]?.text ?? ''))) at++;
  const text = tokens[at]?.text ?? '';
  return at < last && (startsUpper(text) || OPENER.test(text)) ? at : first;
}

/** Closing marks and brackets that stand right behind the terminator belong to its sentence. */
function skipClosers(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && closes(tokens, at) && tokens[at]?.start === tokens[at - 1]?.end) at++;
  return at;
}

const closes = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], CLOSER) || (is(tokens[at], TURNED_CLOSER) && tokens[at + 1]?.start !== tokens[at]?.end);

const is = (token: Token | undefined, signs: number): boolean => ((token?.lexeme.signs ?? 0) & signs) !== 0;

function isBoundary(tokens: readonly Token[], terminator: number, next: number, last: number): boolean {
  const [mark, before, follower] = [tokens[terminator] as Token, tokens[next - 1] as Token, tokens[next] as Token];
  if (before.end === follower.start && next === terminator + 1) return false;
  if (isLowerCaseWord(follower)) return false;
  if (!is(mark, TERMINATOR)) return abbreviationEndsSentence(tokens, mark, next) || isLetter(tokens, terminator);
  const closedByMark = next > terminator + 1 && is(before, QUOTE_CLOSER | TURNED_CLOSER);
  return !(closedByMark && mark.text !== '.' && isQuotationTag(tokens, next, last));
}

const isLowerCaseWord = ({ text }: Token): boolean => text.charAt(0) !== text.charAt(0).toUpperCase();

function abbreviationEndsSentence(tokens: readonly Token[], abbreviation: Token, next: number): boolean {
  if (ABBREVIATIONS_BEFORE_A_NAME.has(abbreviation.lower.slice(0, -1))) return false;
  const follower = tokens[next] as Token;
  return (SENTENCE_STARTERS.has(follower.lower) && startsUpper(follower.text)) || opensSpeech(tokens, next);
}

/** "Sen. Ruiz, R-Okla. [“Take that] back”", "at 12 p.m. [“Again.]”"; not "the Arvo Inc. “Think Big” prize", "C.L. “Butch” Ruiz". */
const opensSpeech = (tokens: readonly Token[], at: number): boolean =>
  OPENER.test(tokens[at]?.text ?? '') &&
  startsUpper(tokens[at + 1]?.text ?? '') &&
  !startsUpper(tokens[at + 2]?.text ?? '') &&
  !is(tokens[at + 2], CLOSER);

/** "She posted it on X. Senator Ruiz objected.", "They sat in row C. Ana Ruiz slept." */
function isLetter(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1]?.lower ?? '', tokens[at]?.text ?? ''];
  return (own === 'X.' && PLATFORM_PREPOSITIONS.has(before)) || (LETTER.test(own) && LETTERED_NOUNS.has(before));
}

/** “Why?” Okafor asked: capitalized words, then a verb that goes with a quotation. */
function isQuotationTag(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + TAG_REACH); at++) {
    const word = tokens[at] as Token;
    if (QUOTATION_TAG_VERBS.has(word.lower)) return true;
    if (!startsUpper(word.text)) return false;
  }
  return false;
}
