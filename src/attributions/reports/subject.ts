import { POSSESSIVE_DETERMINERS } from '../../lexicon/determiners.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { CLAUSE_PREPOSITIONS, NO_SPEAKERS, POINTING_OPENERS } from '../../lexicon/report-words.ts';
import { TIME_UNITS } from '../../lexicon/time-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isOpeningMark, isPossessive } from './words.ts';

const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);
const INSIDE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET']);
const MAX_LENGTH = 16;

/**
 * The noun phrase that ends right before the verb and opens its clause, not before `from`; null for none.
 *
 *     … and then the head of the council told
 *                -----------------------
 */
export function subjectBefore(tokens: readonly Token[], from: number, verb: number): TokenRange | null {
  let last = verb;
  while (last > from && (tokens[last - 1]?.pos === 'ADV' || isOpeningMark(tokens[last - 1]))) last--;
  const head = tokens[last - 1];
  if (last <= from || !head || NO_SPEAKERS.has(head.lower)) return null;
  const first = SUBJECT_PRONOUNS.has(head.lower) ? last - 1 : startOfPhrase(tokens, from, last);
  return first !== null && opensClause(tokens, from, first) ? { first, last } : null;
}

/** Whether the phrase, which the network found, can be the subject of the verb behind it. */
export const isSubject = (tokens: readonly Token[], from: number, { first, last }: TokenRange): boolean =>
  first >= from &&
  HEADS.has(tokens[last - 1]?.pos ?? '') &&
  !NO_SPEAKERS.has(tokens[last - 1]?.lower ?? '') &&
  opensClause(tokens, from, first);

function startOfPhrase(tokens: readonly Token[], from: number, last: number): number | null {
  const { pos } = tokens[last - 1] as Token;
  const isPartOf = pos === 'PRON' && tokens[last - 2]?.lower === 'of';
  if (!HEADS.has(pos) && pos !== 'ADJ' && !isPartOf) return null;
  let first = last - 1;
  while (first > from && last - first < MAX_LENGTH && goesOn(tokens, first)) first--;
  // "the accused": an adjective stands for somebody behind an article alone.
  return pos === 'ADJ' && tokens[first]?.pos !== 'DET' ? null : first;
}

/** Whether the phrase that begins at `first` has more of it to the left. */
function goesOn(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 2];
  const token = tokens[first - 1] as Token;
  const next = tokens[first] as Token;
  if (token.lower === 'of') return HEADS.has(before?.pos ?? '') || before?.pos === 'DET';
  if (next.lower === 'of') return HEADS.has(token.pos) || token.pos === 'DET' || token.pos === 'PRON';
  if (isPossessive(token)) return HEADS.has(before?.pos ?? '');
  if (isPossessive(next)) return HEADS.has(token.pos);
  if (next.pos === 'DET' || POSSESSIVE_DETERMINERS.has(next.lower)) return false;
  return token.text === '-' || INSIDE.has(token.pos) || POSSESSIVE_DETERMINERS.has(token.lower);
}

function opensClause(tokens: readonly Token[], from: number, first: number): boolean {
  const before = tokens[first - 1];
  if (first === from || before?.sentence !== tokens[first]?.sentence) return true;
  const { lower, lemma, pos } = before as Token;
  if (POINTING_OPENERS.has(lower)) return false;
  if (pos === 'ADP') return CLAUSE_PREPOSITIONS.has(lower);
  // "every [night] I told him" against "the thing he told me"
  if (pos === 'NOUN')
    return (TIME_UNITS.has(lemma) || isTimeNoun(lower)) && SUBJECT_PRONOUNS.has(tokens[first]?.lower ?? '');
  return pos !== 'PROPN' && pos !== 'AUX';
}

const isTimeNoun = (lower: string): boolean => lower === 'time' || lower === 'night' || lower === 'morning';
