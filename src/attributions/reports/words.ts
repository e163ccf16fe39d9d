import { CUE_VERBS, type CueVerb, type Frame } from '../../lexicon/cue-verbs.ts';
import { PEOPLE } from '../../lexicon/group-nouns.ts';
import { BUSINESS_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/organization-nouns.ts';
import { FIRST_PERSON, SECOND_PERSON } from '../../lexicon/pronouns.ts';
import { isWordCharacter, startsUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { everyIn } from '../runs.ts';

/** The verbs of speech by lemma. */
export const SPEECH_VERBS: ReadonlyMap<string, CueVerb> = new Map(
  CUE_VERBS.toReversed().flatMap((row) => (row.attribution === 'speech' ? [[row.lemma, row] as const] : [])),
);

export const takes = ({ frames }: CueVerb, frame: Frame): boolean => frames.includes(frame);
/** "said (that) it was late", "revealed that it was late" */
export const takesClause = (row: CueVerb): boolean => takes(row, 'that') || takes(row, 'only-that');

/** Nouns for those who can speak: persons, groups, bodies. */
export const SOMEBODY: ReadonlySet<string> = new Set([...PEOPLE, ...ORGANIZATION_NOUNS, ...BUSINESS_NOUNS]);
export const namesSomebody = ({ lower, lemma }: Token): boolean => SOMEBODY.has(lower) || SOMEBODY.has(lemma);

/** "a", "an" */
export const isIndefinite = ({ lower }: Token): boolean => lower === 'a' || lower === 'an';
export const isArticle = (token: Token): boolean => token.lower === 'the' || isIndefinite(token);

export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** Not "looking". */
export const isTensed = (token: Token): boolean => isVerb(token) && !token.lower.endsWith('ing');

/** "told", "says": inflected, and no participle that goes with a noun or an auxiliary: not "corrupt", "resigning". */
export const isInflected = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('ing');

/** "I", "your", "?": by it somebody speaks of themselves or to somebody. */
export const isOfTalk = ({ lower, text }: Token): boolean =>
  text === '?' || FIRST_PERSON.has(lower) || SECOND_PERSON.has(lower);

/** What speaks to its readers, “your gums”, need not speak of itself. */
export const isOfOneself = ({ lower }: Token): boolean => FIRST_PERSON.has(lower);

/** "to [slowly] fade" */
export function isInfinitive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  return tokens[before]?.lower === 'to';
}

export const endsSentence = (token: Token | undefined): boolean => /^[.!?]$/.test(token?.text ?? '');

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON']);
export const isNominal = (token: Token | undefined): boolean => NOMINAL.has(token?.pos ?? '');

/** The mark between a verb and what was said: "Ruiz said: “It was late.”" */
export const isIntroducing = (token: Token | undefined): boolean => token?.text === ',' || token?.text === ':';

/** "[the head of the town’s Anglo - Irish club]": whether a token may stand inside a noun phrase without clauses. */
export const isInPhrase = (tokens: readonly Token[], at: number): boolean =>
  isNominal(tokens[at]) || tokens[at]?.lower === 'of' || tokens[at]?.lower === "'s" || tokens[at]?.text === '-';

/** The end of the noun phrase without clauses that begins at a token; that token where none does. */
export function endOfPhrase(tokens: readonly Token[], first: number, limit: number): number {
  let at = first;
  while (at < limit && isInPhrase(tokens, at)) at++;
  return at;
}

/** Shorter words stay small in titles. */
const LEAST_OF_TITLE = 4;

/** “What the Ice Remembers” */
export const isTitleCase = (tokens: readonly Token[], first: number, last: number): boolean =>
  everyIn(tokens, first, last, ({ text }) => text.length < LEAST_OF_TITLE || startsUpper(text));

export const isOpeningMark = (token: Token | undefined): boolean =>
  token !== undefined && !isWordCharacter(token.text.charCodeAt(0)) && /^[\p{Pi}"'`]+$/u.test(token.text);

export const isPossessive = ({ lower }: Token): boolean => lower === "'s" || lower === "'";

/** "said [it] like a prayer", "said [it] the night I won": no subject of what was said. */
export const pointsBack = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'it' && (tokens[at + 1]?.lower === 'like' || tokens[at + 1]?.pos === 'DET');

/** "her husband" against "told her": the pronoun is the same word. */
export const isPossessiveHer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'her' && (tokens[at + 1]?.pos === 'NOUN' || tokens[at + 1]?.pos === 'ADJ');
