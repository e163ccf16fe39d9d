import { DOCUMENT_NOUNS, INSCRIBED_NOUNS } from '../../lexicon/document-nouns.ts';
import { SHOWING_FORMS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { someIn } from '../runs.ts';
import { isIntroducing, isNominal, isTensed } from './words.ts';

const MAX_PHRASE = 8;

/** “Where was the wall?” stands in them or on them. */
export const BEARING_WORDS: ReadonlySet<string> = new Set([...DOCUMENT_NOUNS, ...INSCRIBED_NOUNS]);

const PARTICIPLES: ReadonlySet<string> = new Set(['reading', 'saying']);

/** "[a banner] that read", "[a banner] reading": what bears the words, before a verb that shows them. */
export function inscribedBefore(tokens: readonly Token[], verb: number, nouns: ReadonlySet<string>): TokenRange | null {
  if (PARTICIPLES.has(tokens[verb]?.lower ?? '')) return writtenBefore(tokens, verb, nouns);
  const isShowing = SHOWING_FORMS.has(tokens[verb]?.lower ?? '') && tokens[verb - 1]?.lower === 'that';
  return isShowing ? writtenBefore(tokens, verb - 1, nouns) : null;
}

/** The noun phrase of something written that ends at `end`, or before a phrase for whose or where it is: "[a text] to her brother". */
function writtenBefore(tokens: readonly Token[], end: number, nouns: ReadonlySet<string>): TokenRange | null {
  const last = nouns.has(tokens[end - 1]?.lemma ?? '') ? end : startOfAdjunct(tokens, end);
  if (!nouns.has(tokens[last - 1]?.lemma ?? '')) return null;
  let first = last - 1;
  while (last - first < MAX_PHRASE && tokens[first]?.pos !== 'DET' && isNominal(tokens[first - 1])) first--;
  // "a woman in the study reading “Low Tide”"
  const isPlace = tokens[first]?.lower === 'the' && tokens[first - 1]?.pos === 'ADP';
  return isPlace ? null : { first, last };
}

/** Of "to her brother", "on the door" before `end`; `end` where there is none. */
function startOfAdjunct(tokens: readonly Token[], end: number): number {
  let first = end;
  while (end - first < MAX_PHRASE && isNominal(tokens[first - 1])) first--;
  const isLed = tokens[first - 1]?.lower === 'to' || tokens[first - 1]?.pos === 'ADP';
  return first < end && isLed ? first - 1 : end;
}

/** "[a message online reading] “Thank you”", "[that said] “Thank you”": whether a phrase leads from what bears words to them. */
export function leadsToInscribed(tokens: readonly Token[], first: number, mark: number): boolean {
  const verb = isIntroducing(tokens[mark - 1]) ? mark - 2 : mark - 1;
  if (verb < first || someIn(tokens, first, verb, isTensed)) return false;
  const form = tokens[verb]?.lower ?? '';
  if (tokens[verb - 1]?.lower === 'that') return SHOWING_FORMS.has(form) && verb - 1 === first;
  return LEADING.has(form) && someIn(tokens, first, verb, ({ lemma }) => BEARING_WORDS.has(lemma));
}
const LEADING: ReadonlySet<string> = new Set([...PARTICIPLES, 'stating', 'warning']);
