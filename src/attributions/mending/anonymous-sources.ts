import { anonymityClauseEnd } from '../../cues/anonymity-clause.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Document, Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { subjectBefore } from '../reports/subject.ts';
import { isVerb } from '../reports/words.ts';
import { everyIn, someIn } from '../runs.ts';

const MAX_REASON = 24;
const REASON_WORDS: ReadonlySet<string> = new Set(['because', 'since', 'as']);

/** From the clause over its reason to the cue. */
const REACH = MAX_REASON + 16;

/** The last clause before a cue, in its sentence, about somebody who does not want to be named; or null. */
export function anonymityClauseBefore({ tokens, sentences }: Document, cue: number): TokenRange | null {
  const opens = sentences[tokens[cue]?.sentence ?? 0]?.first ?? cue;
  for (let at = cue - 1; at >= opens && at >= cue - REACH; at--) {
    const end = tokens[at]?.lower === 'who' ? anonymityClauseEnd(tokens, at) : null;
    if (end !== null) return { first: at, last: end };
  }
  return null;
}

/**
 *     A nurse who asked not to be named because she feared for her job said the ward had been closed.
 *     ----------------------------------------------------------------
 * The reason is a clause of its own, in which the network looks for the one who speaks.
 */
export function anonymousSource(doc: Document, { cue, parts: { source, content } }: TaggedCue): TokenRange | null {
  if (content.length !== 1 || content[0]?.first !== cue.last) return null;
  const { tokens, sentences } = doc;
  const clause = anonymityClauseBefore(doc, cue.first);
  if (!clause) return null;
  const last = clause.last === cue.first ? cue.first : endOfReason(tokens, clause.last, cue.first);
  const hasReason = someIn(tokens, clause.last, cue.first - 1, isVerb);
  if (last === null || (last > clause.last && !hasReason)) return null;
  const end = tokens[clause.first - 1]?.text === ',' ? clause.first - 1 : clause.first;
  const subject = subjectBefore(tokens, sentences[tokens[cue.anchor]?.sentence ?? 0]?.first ?? end, end);
  const isWhole = subject && (!source || (subject.first <= source.first && source.last <= last));
  return isWhole ? { first: subject.first, last } : null;
}

/** The reason for which somebody speaks as they do stands between them and the cue. */
export function endOfReason(tokens: readonly Token[], from: number, cue: number): number | null {
  const last = tokens[cue - 1]?.text === ',' ? cue - 1 : cue;
  if (!REASON_WORDS.has(tokens[from]?.lower ?? '') || last - from > MAX_REASON) return null;
  const own = tokens[cue]?.sentence;
  return everyIn(tokens, from, last, ({ sentence, text }) => sentence === own && text !== ',') ? last : null;
}
