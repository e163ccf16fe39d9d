import { ADDRESSEE_PRONOUNS } from '../../lexicon/addressee-words.ts';
import type { CueVerb } from '../../lexicon/cue-verbs.ts';
import { CLAUSE_OPENERS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { TIME_PREPOSITIONS, TURNS } from '../../lexicon/time-words.ts';
import type { Token } from '../../text/document.ts';
import { isNominal, isPossessiveHer, takes } from './words.ts';

const MAX_PHRASE = 5;

/**
 * Where those who were told end; null where nobody is.
 *
 *     told reporters in Lyon that        said to me that
 *          ---------                          -----
 */
export function endOfTold(tokens: readonly Token[], row: CueVerb, from: number, limit: number): number | null {
  const isTo = tokens[from]?.lower === 'to';
  if (!isTo && !takes(row, 'object')) return null;
  const first = isTo ? from + 1 : from;
  if (ADDRESSEE_PRONOUNS.has(tokens[first]?.lower ?? '') && !isPossessiveHer(tokens, first)) return first + 1;
  const last = endOfPhrase(tokens, first, limit);
  return last > first ? last : null;
}

/** "told [the crew] the ship was lost", "told [this paper] Ruiz was ill": a second phrase begins what was said. */
function endOfPhrase(tokens: readonly Token[], first: number, limit: number): number {
  const isDetermined = tokens[first]?.pos === 'DET';
  let at = first;
  for (; at < limit && at - first < MAX_PHRASE && isNominal(tokens[at]); at++) {
    const { pos, lower } = tokens[at] as Token;
    if (at === first) continue;
    if (pos === 'DET' || pos === 'PRON' || SUBJECT_PRONOUNS.has(lower)) break;
    if (isDetermined && pos === 'PROPN' && tokens[at - 1]?.pos === 'NOUN') break;
  }
  return at;
}

/** Behind adverbs and times: "told me [once] that", "told us [in April] that", "asked [three times] whether". */
export function endOfAdverbials(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  for (let end = endOfAdverbial(tokens, at, limit); end > at; end = endOfAdverbial(tokens, at, limit)) at = end;
  return at;
}

function endOfAdverbial(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  if (at >= limit || !token || CLAUSE_OPENERS.has(token.lower)) return at;
  const { pos, lower } = token;
  if (pos === 'ADV' || lower === 'not') return at + 1;
  const isTimes = pos === 'NUM' && tokens[at + 1]?.lower === 'times';
  if (isTimes || (TURNS.has(lower) && tokens[at + 1]?.pos === 'NOUN')) return at + 2;
  if (pos !== 'ADP' || !TIME_PREPOSITIONS.has(lower)) return at;
  const end = endOfPhrase(tokens, at + 1, limit);
  return end > at + 1 ? end : at;
}
