import { PERSON_WORDS } from '../lexicon/person-nouns.ts';
import type { Pos, Word } from './document.ts';

/** A token that is another part of speech than it was tagged. */
export interface Correction {
  readonly at: number;
  readonly pos: Pos;
}

/** Nouns and adverbs that the tagger takes for verbs, and subjects of verbs that it takes for adverbs. */
export function misreadVerbs(tokens: readonly Word[]): Correction[] {
  const found: Correction[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const { pos } = tokens[at] as Word;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    if (isBareSubject(tokens, at - 1)) found.push({ at: at - 1, pos: 'PRON' });
    if (pos === 'AUX') continue;
    if (isNounBehindTo(tokens, at)) found.push({ at: at - 1, pos: 'ADP' }, { at, pos: 'NOUN' });
    else if (isNounBetweenNames(tokens, at)) found.push({ at, pos: 'NOUN' });
    else if (isAdverb(tokens, at)) found.push({ at, pos: 'ADV' });
  }
  return found;
}

/**
 * Nouns for persons between two names that the tagger takes for verbs: said Arvo *skipper* Ana Ruiz. Behind one who is named no
 * verb has its plain form; *Democrats host Ruiz* may be one.
 */
function isNounBetweenNames(tokens: readonly Word[], at: number): boolean {
  const [before, own, behind] = [tokens[at - 1] as Word, tokens[at] as Word, tokens[at + 1]];
  if (before.pos !== 'PROPN' || behind?.pos !== 'PROPN' || !PERSON_WORDS.has(own.lower)) return false;
  return own.text === own.lower && !before.lower.endsWith('s');
}

/**
 * Nouns behind *to* that the tagger takes for infinitives: according to *police*; it spoke to *sources*. No infinitive
 * follows *according to*, and none has the ending of a third person.
 */
const isNounBehindTo = (tokens: readonly Word[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' && (tokens[at - 2]?.lower === 'according' || isThirdPerson(tokens[at] as Word));

const isThirdPerson = ({ lower, lemma }: Word): boolean => lower.endsWith('s') && lower.length > lemma.length;

/** She *further* said: right before another verb that is inflected stands none. */
function isAdverb(tokens: readonly Word[], at: number): boolean {
  const [own, behind] = [tokens[at] as Word, tokens[at + 1]];
  return own.lower === 'further' && behind?.pos === 'VERB' && behind.lower !== behind.lemma;
}

/** *Most* said it leaked; they slept, but *many* have told us: pronouns that the tagger takes for an adverb or an adjective. */
function isBareSubject(tokens: readonly Word[], at: number): boolean {
  const [before, own, verb] = [tokens[at - 1], tokens[at] as Word, tokens[at + 1] as Word];
  if ((own.lower !== 'most' && own.lower !== 'many') || verb.lemma === 'be' || verb.lower.endsWith('ing')) return false;
  return before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ';
}
