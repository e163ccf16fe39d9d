import { ABBREVIATIONS_BEFORE_A_NAME, QUOTATION_TAG_VERBS, SENTENCE_STARTERS } from '../lexicon/abbreviations.ts';
import { startsUpper } from './characters.ts';

/** What sentence splitting needs to know of a token. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const TERMINATOR = /^(?:[.!?\u2026]|\.{2,})$/u;
const CLOSER = /^(?:["'\u201d\u2019\u00bb\u203a)\]}]|'')$/u;
const QUOTE_CLOSER = /^(?:["'\u201d\u2019\u00bb\u203a]|'')$/u;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[ap]m)?$/i;
const HALF_DAY = /^(?:[ap]\.?m\.?|gmt|bst|utc|c?est|[ecmp][sd]?t)$/i;
const STAMP_MARK = /^(?:[-:|\u2013\u2014]|--+)$/;
const OPENER = /^(?:["'\u201c\u2018\u00ab]|'')$/;
/** How far a quotation's tag may stand behind it: “Really?” Dr. Ana Maria Ruiz asked. */
const TAG_REACH = 5;

/**
 * Finds where the sentences of a paragraph end: token indices behind the last token of each.
 * Inside quotation marks a sentence ends as anywhere else, but not before a lower-case word: “Why?” she asked.
 */
export function sentenceEnds(words: readonly Word[], first: number, last: number): number[] {
  const stamp = stampEnd(words, first, last);
  const ends = stamp > first ? [stamp] : [];
  for (let at = stamp; at < last; at++) {
    const word = words[at] as Word;
    if (!endsWithTerminator(word.text)) continue;
    const next = skipClosers(words, at + 1, last);
    if (next === last) break;
    if (isBoundary(words, at, next, last)) ends.push(next);
    at = next - 1;
  }
  ends.push(last);
  return ends;
}

/** The clock and its marks before an entry of a live blog: "14:05 – The bridge is shut", "9.30am “We are afloat,”". */
function stampEnd(words: readonly Word[], first: number, last: number): number {
  if (!CLOCK.test(words[first]?.text ?? '')) return first;
  let at = first + 1;
  while (at < last && (HALF_DAY.test(words[at]?.text ?? '') || STAMP_MARK.test(words[at]?.text ?? ''))) at++;
  const text = words[at]?.text ?? '';
  return at < last && (startsUpper(text) || OPENER.test(text)) ? at : first;
}

const endsWithTerminator = (text: string): boolean => {
  const unit = text.charCodeAt(text.length - 1);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
};

/** Closing marks and brackets that stand right behind the terminator belong to its sentence. */
function skipClosers(words: readonly Word[], from: number, last: number): number {
  let at = from;
  while (at < last && CLOSER.test(words[at]?.text ?? '') && words[at]?.start === words[at - 1]?.end) at++;
  return at;
}

function isBoundary(words: readonly Word[], terminator: number, next: number, last: number): boolean {
  const [mark, before, follower] = [words[terminator] as Word, words[next - 1] as Word, words[next] as Word];
  if (before.end === follower.start && next === terminator + 1) return false;
  if (isLowerCaseWord(follower)) return false;
  if (!TERMINATOR.test(mark.text)) return abbreviationEndsSentence(mark, follower);
  const closedByMark = next > terminator + 1 && QUOTE_CLOSER.test(before.text);
  return !(closedByMark && mark.text !== '.' && isQuotationTag(words, next, last));
}

const isLowerCaseWord = ({ text }: Word): boolean => text.charAt(0) !== text.charAt(0).toUpperCase();

function abbreviationEndsSentence(abbreviation: Word, follower: Word): boolean {
  if (ABBREVIATIONS_BEFORE_A_NAME.has(abbreviation.lower.slice(0, -1))) return false;
  return SENTENCE_STARTERS.has(follower.lower) && startsUpper(follower.text);
}

/** “Why?” Okafor asked: capitalized words, then a verb that goes with a quotation. */
function isQuotationTag(words: readonly Word[], from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + TAG_REACH); at++) {
    const word = words[at] as Word;
    if (QUOTATION_TAG_VERBS.has(word.lower)) return true;
    if (!startsUpper(word.text)) return false;
  }
  return false;
}
