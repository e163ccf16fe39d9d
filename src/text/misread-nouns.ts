import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import type { Pos, Word } from './document.ts';

/** A token that is another part of speech than it was tagged. */
export interface Correction {
  readonly at: number;
  readonly pos: Pos;
}

/** Nouns that the tagger takes for verbs. */
export const misreadNouns = (tokens: readonly Word[]): Correction[] => [
  ...nounsBehindTo(tokens),
  ...nounsBetweenNames(tokens),
];

const PERSON_WORDS: ReadonlySet<string> = new Set(PERSON_NOUNS.map(({ noun }) => noun));

/**
 * Nouns for persons between two names that the tagger takes for verbs: said Arvo *skipper* Ana Ruiz. Behind one who is named no
 * verb has its plain form; *Democrats host Ruiz* may be one.
 */
function nounsBetweenNames(tokens: readonly Word[]): Correction[] {
  const found: Correction[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    const [before, own, behind] = [tokens[at - 1] as Word, tokens[at] as Word, tokens[at + 1] as Word];
    if (own.pos !== 'VERB' || before.pos !== 'PROPN' || behind.pos !== 'PROPN' || !PERSON_WORDS.has(own.lower))
      continue;
    if (own.text === own.lower && !before.lower.endsWith('s')) found.push({ at, pos: 'NOUN' });
  }
  return found;
}

/**
 * Nouns behind *to* that the tagger takes for infinitives: according to *police*; it spoke to *sources*. No infinitive
 * follows *according to*, and none has the ending of a third person.
 */
function nounsBehindTo(tokens: readonly Word[]): Correction[] {
  const found: Correction[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const [to, own] = [tokens[at - 1] as Word, tokens[at] as Word];
    if (own.pos !== 'VERB' || to.lower !== 'to') continue;
    if (tokens[at - 2]?.lower !== 'according' && !isThirdPerson(own)) continue;
    found.push({ at: at - 1, pos: 'ADP' }, { at, pos: 'NOUN' });
  }
  return found;
}

const isThirdPerson = ({ lower, lemma }: Word): boolean => lower.endsWith('s') && lower.length > lemma.length;
