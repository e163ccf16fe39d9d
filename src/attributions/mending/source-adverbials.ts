import { SENTENCE_ADVERBIALS } from '../../lexicon/linking-words.ts';
import { DAY_PARTS, TIME_UNITS, TURNS } from '../../lexicon/time-words.ts';
import type { Document, Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { endOfPhrase, namesSomebody } from '../reports/words.ts';
import { findIn } from '../runs.ts';
import { opensComparedTime } from './timed-sources.ts';

const MAX_WORDS = 4;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The source before its verb, without the adverbial or the occasion between the two:
 *
 *     The firm’s founder at the time described the plan as “daft”.      Ana Ruiz after the vote said …
 *     ------------------                                                --------
 *     Arvo, which makes chips for both, last month said …
 *     --------------------------------
 *
 * Not "a woman who left last week": there the adverbial is that of another verb.
 */
export function withoutAdverbial(tokens: readonly Token[], source: TokenRange): TokenRange {
  const { first, last } = source;
  const occasion = findIn(tokens, first + 1, last - 1, (token) => opensOccasion(tokens, token))?.index;
  if (occasion !== undefined && endsWithSomebody(tokens, first, occasion)) return { first, last: occasion };
  for (let length = Math.min(MAX_WORDS, last - first - 1); length >= 2; length--) {
    const start = last - length;
    if (!OPENERS.has(tokens[start]?.lower ?? '') || !isAdverbial(tokens, start, last)) continue;
    if (tokens[start - 1]?.text === ',' && start - 1 > first) return { first, last: start - 1 };
    return endsNoun(tokens, first, start) ? { first, last: start } : source;
  }
  return source;
}

/** "during a visit", "after the vote", "as late as Monday"; not "the mayor before Ruiz" */
const opensOccasion = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  (OCCASIONS.has(lower) && tokens[index + 1]?.pos === 'DET') || opensComparedTime(tokens, index);
const OCCASIONS: ReadonlySet<string> = new Set(['during', 'before', 'after']);

/** "[Voters] after the count said", of which the network takes the last noun; null where the subject opens no sentence. */
export function subjectBeforeOccasion({ tokens, sentences }: Document, source: TokenRange): TokenRange | null {
  const occasion = source.first - 1;
  const head = tokens[source.last - 1];
  if (occasion < 0 || !opensOccasion(tokens, tokens[occasion] as Token)) return null;
  if (head?.pos !== 'NOUN' || namesSomebody(head)) return null;
  const first = sentences[head.sentence]?.first ?? occasion;
  if (occasion === first || occasion - first > MAX_SUBJECT) return null;
  return endOfPhrase(tokens, first, occasion) === occasion && endsWithSomebody(tokens, first, occasion)
    ? { first, last: occasion }
    : null;
}

/** Not "the bill [before the panel]", "Long [before the vote]". */
function endsWithSomebody(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[last - 1] as Token;
  return endsNoun(tokens, first, last) && head.lower !== 'long' && (head.pos === 'PROPN' || namesSomebody(head));
}

const MAX_SUBJECT = 12;

const OPENERS: ReadonlySet<string> = new Set([
  'in',
  ...TURNS.keys(),
  ...[...SENTENCE_ADVERBIALS].map((words) => words.slice(0, words.indexOf(' '))),
]);

function isAdverbial(tokens: readonly Token[], first: number, last: number): boolean {
  const [opener, next] = [tokens[first]?.lower ?? '', tokens[first + 1]?.lower ?? ''];
  const isTurn = TURNS.has(opener) && (TIME_UNITS.has(next) || DAY_PARTS.has(next));
  if (last - first === 2 && (isTurn || (opener === 'in' && YEAR.test(next)))) return true;
  let words = opener;
  for (let at = first + 1; at < last; at++) words += ` ${tokens[at]?.lower}`;
  return SENTENCE_ADVERBIALS.has(words);
}

/** Whether a name or a noun ends there, of which no clause tells. */
function endsNoun(tokens: readonly Token[], first: number, last: number): boolean {
  const { pos } = tokens[last - 1] as Token;
  if (pos !== 'PROPN' && pos !== 'NOUN') return false;
  for (let at = first; at < last; at++) if (tokens[at]?.pos === 'VERB') return false;
  return true;
}
