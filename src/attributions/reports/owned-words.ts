import { SPOKEN_NOUNS } from '../../lexicon/leading-words.ts';
import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findIn } from '../runs.ts';
import { endOfPhrase, isPossessive } from './words.ts';

/** "the town’s longest-serving mayor, Ana Ruiz’s" */
const MAX_OWNER = 8;
const MAX_MODIFIERS = 3;

/** Somebody whose words a phrase names: `owner` says what stands behind it. */
export interface OwnedWords {
  readonly owner: TokenRange;
  /** Behind the noun. */
  readonly last: number;
}

/**
 * Whose words a phrase is, which begins at `first` and ends before `end`:
 *
 *     Her verdict: …      Ana Ruiz’s first answer was short: …      Full statement from Ana Ruiz: …
 *     ---                 --------                                                      --------
 */
export function ownedWords(tokens: readonly Token[], first: number, end: number): OwnedWords | null {
  const isPronoun = POSSESSIVE_PRONOUNS.has(tokens[first]?.lower ?? '');
  const mark = isPronoun ? tokens[first] : findIn(tokens, first + 1, Math.min(end, first + MAX_OWNER), isPossessive);
  if (!mark) return wordsFrom(tokens, first, end);
  if (!isPronoun && !startsUpper(tokens[mark.index - 1]?.text ?? '')) return null;
  const from = mark.index + 1;
  const noun = findIn(tokens, from, Math.min(end, from + MAX_MODIFIERS), ({ lower }) => SPOKEN_NOUNS.has(lower));
  return noun ? { owner: { first, last: isPronoun ? from : mark.index }, last: noun.index + 1 } : null;
}

function wordsFrom(tokens: readonly Token[], first: number, end: number): OwnedWords | null {
  const isHead = ({ lower, index }: Token): boolean => SPOKEN_NOUNS.has(lower) && tokens[index + 1]?.lower === 'from';
  const noun = findIn(tokens, first, Math.min(end, first + MAX_MODIFIERS), isHead);
  const from = noun ? noun.index + 2 : end;
  const last = endOfPhrase(tokens, from, end);
  return last > from ? { owner: { first: from, last }, last } : null;
}
