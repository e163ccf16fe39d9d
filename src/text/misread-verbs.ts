import { PARTICLES } from '../lexicon/name-parts.ts';
import { PERSON_WORDS } from '../lexicon/person-nouns.ts';
import { SINGULAR_SUBJECTS } from '../lexicon/pronouns.ts';
import type { Pos, Token, Word } from './document.ts';
import { QUOTE_CLOSER } from './word-signs.ts';

/** A token that is another part of speech than it was tagged. */
export interface Correction {
  readonly at: number;
  readonly pos: Pos;
}

/** Nouns and adverbs that the tagger takes for verbs, verbs that it takes for nouns, and subjects that it takes for adverbs. */
export function misreadVerbs(tokens: readonly Token[]): Correction[] {
  const found: Correction[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const { pos } = tokens[at] as Word;
    if (pos === 'NOUN' && isVerbOfTag(tokens, at)) found.push({ at, pos: 'VERB' });
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

/** “It rained,” *mutters* the clerk: between a quotation that ends in a comma and a noun phrase stands no plural. */
function isVerbOfTag(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  if (!text.endsWith('s') || text !== text.toLowerCase() || PARTICLES.has(text)) return false;
  const [one, other, behind] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  // American pages have the comma inside the mark, British ones behind it.
  const isEnd = one?.text === ',' ? closesQuotation(other) : other?.text === ',' && closesQuotation(one);
  return isEnd && (behind?.pos === 'PROPN' || behind?.pos === 'DET' || SINGULAR_SUBJECTS.has(behind?.lower ?? ''));
}

const closesQuotation = (token: Token | undefined): boolean => ((token?.lexeme.signs ?? 0) & QUOTE_CLOSER) !== 0;

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
