import { ADDRESSEE_PRONOUNS } from '../lexicon/addressee-words.ts';
import type { Token } from '../text/document.ts';
import { readTime } from './time-expression.ts';
import type { View } from './time-value.ts';
import {
  CAPITAL,
  GENITIVE,
  HEAD,
  HYPHEN,
  NOUN_AS_VERB,
  OPENER,
  PARTICIPLE,
  POSSESSIVE,
  traitsAt,
  traitsOf,
} from './word-traits.ts';

const MAX_PHRASE = 24;
/** Before its noun: "a packed meeting", "the opening statement". */
const NOMINAL = HEAD | OPENER | PARTICIPLE;

/**
 * The end of the plain noun phrase that begins at a token, or null. An expression of time ends it:
 *
 *     told [a crowd of supporters] Tuesday      in [her 2019 memoir], “Low Tide,”
 */
export function readPhrase(view: View, first: number): number | null {
  const opener = view(first);
  if (!opener || readTime(view, first, false)) return null;
  const isPossessive = (traitsOf(opener) & POSSESSIVE) !== 0;
  const isNamed = isPaper(opener, view(first + 1));
  if (opener.pos === 'PRON' && !isNamed && !(isPossessive && isNominal(view(first + 1))))
    return ADDRESSEE_PRONOUNS.has(opener.lower) ? first + 1 : null;
  const isDetermined = opener.pos === 'DET' || isPossessive;
  let last: number | null = null;
  for (let at = isNamed ? first + 1 : first; at - first < MAX_PHRASE; at++) {
    const token = view(at);
    const step = token ? stepOf(view, at, token, last === at, isDetermined) : 'end';
    if (step === 'end') break;
    if (step === 'head') last = at + 1;
  }
  return last;
}

/** "told [Us Weekly]" */
const isPaper = ({ text, lower, end }: Token, next: Token | undefined): boolean =>
  lower === 'us' && text === 'Us' && next !== undefined && next.start === end + 1 && (traitsOf(next) & CAPITAL) !== 0;

const isNominal = (token: Token | undefined): boolean => (traitsAt(token) & NOMINAL) !== 0;

/** What a token is to the phrase; `closed`: the phrase could end right before it. */
function stepOf(view: View, at: number, token: Token, closed: boolean, determined: boolean): 'head' | 'on' | 'end' {
  const traits = traitsOf(token);
  const before = view(at - 1);
  const next = view(at + 1);
  if (before && (traitsOf(before) & HYPHEN) !== 0 && before.end === token.start) return 'head';
  if ((traits & HYPHEN) !== 0) return isInside(before, token, next, closed) || token.text === '&' ? 'on' : 'end';
  if ((traits & GENITIVE) !== 0) return closed ? 'on' : 'end';
  if (token.lower === 'of') return closed && (isNominal(next) || next?.pos === 'PRON') ? 'on' : 'end';
  if (token.lower === 'and') return closed && joinsNouns(view, at) ? 'on' : 'end';
  if (closed && readTime(view, at, false)) return 'end';
  if (token.pos === 'PRON' && before?.lower === 'of' && (traits & POSSESSIVE) === 0) return 'head';
  if ((traits & HEAD) !== 0 || isTakenForVerb(token, traits, determined && !closed, next)) return 'head';
  if (closed) return 'end';
  // "each of them", "some of the crew"
  if (token.pos === 'DET' && next?.lower === 'of') return 'head';
  if ((traits & (OPENER | POSSESSIVE)) !== 0) return isBareAdjective(token, traits, next) ? 'head' : 'on';
  if (token.pos === 'ADV' && before?.pos === 'DET') return 'on';
  return (traits & PARTICIPLE) !== 0 &&
    (isNominal(next) || isInside(token, next, view(at + 2), false) || (determined && next?.pos === 'VERB'))
    ? 'on'
    : 'end';
}

/** "a closed[-]door meeting", "a wide[-]ranging interview" */
const isInside = (
  before: Token | undefined,
  mark: Token | undefined,
  next: Token | undefined,
  closed: boolean,
): boolean => (traitsAt(mark) & HYPHEN) !== 0 && next?.start === mark?.end && (closed || before?.end === mark?.start);

/** "a letter to staff", "department heads", "The Delta Herald", "a later post": the tagger takes some nouns for verbs. */
function isTakenForVerb({ pos }: Token, traits: number, isDetermined: boolean, next: Token | undefined): boolean {
  if (pos !== 'VERB') return false;
  return (traits & NOUN_AS_VERB) !== 0 || (isDetermined && !isNominal(next) && next?.pos !== 'VERB');
}

/** "told the French", "the young": an adjective that nothing follows is the head. */
const isBareAdjective = ({ pos }: Token, traits: number, next: Token | undefined): boolean =>
  pos === 'ADJ' && !isNominal(next) && ((traits & CAPITAL) !== 0 || !next || next.pos === 'PUNCT');

/** "staff and students", not "told reporters and the plan was dead". */
function joinsNouns(view: View, at: number): boolean {
  const next = view(at + 1);
  const after = view(at + 2);
  return (
    !!next &&
    next.pos === view(at - 1)?.pos &&
    (traitsOf(next) & HEAD) !== 0 &&
    after?.pos !== 'VERB' &&
    after?.pos !== 'AUX'
  );
}
