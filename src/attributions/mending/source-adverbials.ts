import { SENTENCE_ADVERBIALS } from '../../lexicon/linking-words.ts';
import { TIME_UNITS, TURNS } from '../../lexicon/time-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';

const MAX_WORDS = 4;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The source before its verb, without the adverbial between the two:
 *
 *     The firm’s founder at the time described the plan as “daft”.      Ana Ruiz last week said …
 *     ------------------                                                --------
 *     Arvo, which makes chips for both, last month said …
 *     --------------------------------
 *
 * Not "a woman who left last week": there the adverbial is that of another verb.
 */
export function withoutAdverbial(tokens: readonly Token[], source: TokenRange): TokenRange {
  const { first, last } = source;
  for (let length = Math.min(MAX_WORDS, last - first - 1); length >= 2; length--) {
    const start = last - length;
    if (!OPENERS.has(tokens[start]?.lower ?? '') || !isAdverbial(tokens, start, last)) continue;
    if (tokens[start - 1]?.text === ',' && start - 1 > first) return { first, last: start - 1 };
    return endsNoun(tokens, first, start) ? { first, last: start } : source;
  }
  return source;
}

const OPENERS: ReadonlySet<string> = new Set([
  'in',
  ...TURNS.keys(),
  ...[...SENTENCE_ADVERBIALS].map((words) => words.slice(0, words.indexOf(' '))),
]);

function isAdverbial(tokens: readonly Token[], first: number, last: number): boolean {
  const [opener, next] = [tokens[first]?.lower ?? '', tokens[first + 1]?.lower ?? ''];
  if (last - first === 2 && (TURNS.has(opener) ? TIME_UNITS.has(next) : opener === 'in' && YEAR.test(next)))
    return true;
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
