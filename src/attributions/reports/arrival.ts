import { SPOKEN_NOUNS, UTTERANCE_NOUNS } from '../../lexicon/leading-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import { findIn } from '../runs.ts';

const MAX_NOUN_PHRASE = 4;

/** What is told of words that reach somebody, as tokens. */
export interface Arrival {
  readonly verb: number;
  /** Of the noun phrase. */
  readonly opener: number;
  readonly noun: number;
}

/** What a message was is seldom told in its own words: “Waterloo” was the caption. */
const NOUNS_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['came', UTTERANCE_NOUNS],
  ['was', SPOKEN_NOUNS],
]);

/** How the quotation reached somebody, by the words behind it: “Never,” [came the curt reply]; “Never,” [was her answer]. */
export function arrivalBehind(tokens: readonly Token[], { last, paragraph }: Quotation): Arrival | null {
  const verb = tokens[last]?.text === ',' ? last + 1 : last;
  const nouns = NOUNS_BEHIND.get(tokens[verb]?.lower ?? '');
  if (!nouns || tokens[verb]?.paragraph !== paragraph) return null;
  // “Waterloo” was the answer.
  if (tokens[verb]?.lower === 'was' && verb === last && tokens[last - 2]?.pos !== 'PUNCT') return null;
  const opener = tokens[verb + 1]?.lower === 'back' ? verb + 2 : verb + 1;
  const noun = findIn(tokens, opener + 1, opener + 1 + MAX_NOUN_PHRASE, ({ lower }) => nouns.has(lower));
  return noun ? { verb, opener, noun: noun.index } : null;
}
