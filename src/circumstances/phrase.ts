import { ADDRESSEE_PRONOUNS } from '../lexicon/addressee-words.ts';
import { POSSESSIVE_DETERMINERS } from '../lexicon/determiners.ts';
import { GROUP_NOUNS } from '../lexicon/group-nouns.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import type { Token } from '../text/document.ts';
import { readTime } from './time-expression.ts';
import type { View } from './time-value.ts';

const MAX_PHRASE = 24;
const HEADS = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const OPENERS = new Set(['DET', 'ADJ']);
const HYPHENS = new Set(['-', '\u2010', '\u2011', '/', '&']);

const PEOPLE: ReadonlySet<string> = new Set([...GROUP_NOUNS, ...PERSON_NOUNS.map(({ noun }) => noun)]);

/**
 * The end of the plain noun phrase that begins at a token, or null. An expression of time ends it:
 *
 *     told [a crowd of supporters] Tuesday      in [her 2019 memoir], “Low Tide,”
 */
export function readPhrase(view: View, first: number): number | null {
  const opener = view(first);
  if (!opener || readTime(view, first, false)) return null;
  if (opener.pos === 'PRON' && !(POSSESSIVE_DETERMINERS.has(opener.lower) && isNominal(view(first + 1))))
    return ADDRESSEE_PRONOUNS.has(opener.lower) ? first + 1 : null;
  let last: number | null = null;
  for (let at = first; at - first < MAX_PHRASE; at++) {
    const token = view(at);
    const step = token ? stepOf(view, at, token, last === at, isDetermined(view(first))) : 'end';
    if (step === 'end') break;
    if (step === 'head') last = at + 1;
  }
  return last;
}

const isDetermined = (opener: Token | undefined): boolean =>
  !!opener && (opener.pos === 'DET' || POSSESSIVE_DETERMINERS.has(opener.lower));

const isNominal = (token: Token | undefined): boolean =>
  !!token && (HEADS.has(token.pos) || OPENERS.has(token.pos) || isParticiple(token));

/** Before its noun: "a packed meeting", "the opening statement". */
const isParticiple = ({ pos, lower }: Token): boolean => pos === 'VERB' && /(?:ed|ing|en)$/.test(lower);

/** What a token is to the phrase; `closed`: the phrase could end right before it. */
function stepOf(view: View, at: number, token: Token, closed: boolean, determined: boolean): 'head' | 'on' | 'end' {
  const [before, next] = [view(at - 1), view(at + 1)];
  if (before && HYPHENS.has(before.text) && before.end === token.start) return 'head';
  if (HYPHENS.has(token.text)) return closed && next?.start === token.end ? 'on' : token.text === '&' ? 'on' : 'end';
  if (token.lower === "'s" || token.text === "'" || token.text === '\u2019') return closed ? 'on' : 'end';
  if (token.lower === 'of') return closed && (isNominal(next) || next?.pos === 'PRON') ? 'on' : 'end';
  if (token.lower === 'and') return closed && joinsNouns(view, at) ? 'on' : 'end';
  if (closed && readTime(view, at, false)) return 'end';
  if (token.pos === 'PRON' && before?.lower === 'of' && !POSSESSIVE_DETERMINERS.has(token.lower)) return 'head';
  if (HEADS.has(token.pos) || isTakenForVerb(token, determined && !closed, next)) return 'head';
  if (closed) return 'end';
  if (OPENERS.has(token.pos) || POSSESSIVE_DETERMINERS.has(token.lower))
    return isBareAdjective(token, next) ? 'head' : 'on';
  if (token.pos === 'ADV' && before?.pos === 'DET') return 'on';
  return isParticiple(token) && (isNominal(next) || (determined && next?.pos === 'VERB')) ? 'on' : 'end';
}

/** "a letter to staff", "department heads", "The Delta Herald", "a later post": the tagger takes some nouns for verbs. */
function isTakenForVerb({ pos, lower, lemma, text }: Token, isDetermined: boolean, next: Token | undefined): boolean {
  if (pos !== 'VERB') return false;
  if (/^\p{Lu}/u.test(text) || PEOPLE.has(lower) || (PEOPLE.has(lemma) && lower === `${lemma}s`)) return true;
  return isDetermined && !isNominal(next) && next?.pos !== 'VERB';
}

/** "told the French", "the young": an adjective that nothing follows is the head. */
const isBareAdjective = ({ pos, text }: Token, next: Token | undefined): boolean =>
  pos === 'ADJ' && !isNominal(next) && (/^\p{Lu}/u.test(text) || !next || next.pos === 'PUNCT');

/** "staff and students", not "told reporters and the plan was dead". */
function joinsNouns(view: View, at: number): boolean {
  const [next, after] = [view(at + 1), view(at + 2)];
  const before = view(at - 1);
  return !!next && next.pos === before?.pos && HEADS.has(next.pos) && after?.pos !== 'VERB' && after?.pos !== 'AUX';
}
