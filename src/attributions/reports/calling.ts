import { POSSESSIVE_DETERMINERS } from '../../lexicon/determiners.ts';
import { SUMMONED_THINGS } from '../../lexicon/thing-verbs.ts';
import { DAY_PARTS, TIME_UNITS, TURNS } from '../../lexicon/time-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findIn, findLastIn, someIn } from '../runs.ts';
import { endOfPhrase, isIndefinite, namesSomebody } from './words.ts';

/** "called [it a draw]", "put [the toll at more than 80]": what something is in somebody’s words, without a verb. */
export const ratesSomething = (tokens: readonly Token[], lemma: string, content: readonly TokenRange[]): boolean =>
  (lemma === 'call' && content.some((range) => callsSomething(tokens, range))) ||
  (lemma === 'put' && content.some((range) => putsAtFigure(tokens, range)));

/** Tokens: "at more than [80]" */
const MAX_ROUND = 3;

function putsAtFigure(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const at = findIn(tokens, first + 1, last, ({ lower }) => lower === 'at')?.index;
  if (at === undefined) return false;
  return someIn(tokens, at + 1, Math.min(last, at + 1 + MAX_ROUND), ({ pos }) => pos === 'NUM');
}

/**
 * Whether a noun phrase behind *call* tells what something is called or what is demanded:
 *
 *     called [it a draw], [him unfit], [the charges historic], for [an inquiry]
 * Not whom or what somebody calls: "called [a friend in a rush], [it a day], [her last week]", "called for [a nurse]".
 */
function callsSomething(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const isFor = tokens[first]?.lower === 'for';
  if (isFor || tokens[first - 1]?.lower === 'for') return isDemanded(tokens, isFor ? first + 1 : first, last);
  if (tokens[first - 1]?.pos === 'ADP' || endsInTime(tokens, first, last)) return false;
  const named = first + 1;
  if (isPronoun(tokens[first]) && NAMING.has(tokens[named]?.pos ?? ''))
    return named < last && !TURNS.has(tokens[named]?.lower ?? '');
  return someIn(tokens, named, last, (token) => isName(tokens, token, last));
}

/** "it a [day]", "her a few [minutes] later", "the loan [early]" */
function endsInTime(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower, lemma } = findLastIn(tokens, first, last, ({ pos }) => pos !== 'ADV') ?? NO_TIME;
  return TIME_UNITS.has(lemma) || DAY_PARTS.has(lower) || MOMENTS.has(lower);
}

const MOMENTS: ReadonlySet<string> = new Set(['time', 'early', 'late']);
const NO_TIME = { lower: '', lemma: '' };

/** "it", "himself"; not "[their] own faults" */
const isPronoun = (token: Token | undefined): boolean =>
  token?.pos === 'PRON' && !POSSESSIVE_DETERMINERS.has(token.lower);

/** Not somebody, nor what is sent for. */
function isDemanded(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[Math.max(first, endOfPhrase(tokens, first, last) - 1)];
  return head !== undefined && head.pos !== 'PROPN' && !namesSomebody(head) && !SUMMONED_THINGS.has(head.lower);
}

/** What may open the name of a pronoun: "him [unfit]", "it [the end]"; not "them [back]". */
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);

/** Behind the object: "the vote [a farce]", "Ruiz [his friend]", "the charges [historic]", "the plan [nothing short of a bribe]". */
function isName(tokens: readonly Token[], token: Token, last: number): boolean {
  const { index, pos, lower } = token;
  const before = tokens[index - 1]?.pos;
  if (isIndefinite(token)) return before !== 'ADP' && index + 1 < last;
  if (before !== 'NOUN' && before !== 'PROPN') return false;
  return (
    POSSESSIVE_DETERMINERS.has(lower) || THINGS.has(lower) || (pos === 'ADJ' && endsPhrase(tokens[index + 1], last))
  );
}

const THINGS: ReadonlySet<string> = new Set(['nothing', 'something', 'anything']);

const endsPhrase = (next: Token | undefined, last: number): boolean =>
  next === undefined || next.index >= last || /^(?:ADP|CCONJ|SCONJ|PART|PUNCT)$/.test(next.pos);
