import { findAnonymityClauses } from '../../cues/anonymity-clauses.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Document, Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { subjectBefore } from '../reports/subject.ts';
import { isVerb } from '../reports/words.ts';

const MAX_REASON = 24;
const REASON_WORDS: ReadonlySet<string> = new Set(['because', 'since', 'as']);

/** The clauses about somebody who does not want to be named, by sentence. */
export type AnonymityClauses = ReadonlyMap<number, TokenRange>;

export const anonymityClauses = (doc: Document): AnonymityClauses =>
  new Map(
    findAnonymityClauses(doc)
      .filter(({ first }) => doc.tokens[first]?.lower === 'who')
      .map((clause) => [doc.tokens[clause.first]?.sentence ?? 0, clause]),
  );

/**
 *     A nurse who asked not to be named because she feared for her job said the ward had been closed.
 *     ----------------------------------------------------------------
 * The reason is a clause of its own, in which the network looks for the one who speaks.
 */
export function anonymousSource(
  { tokens, sentences }: Document,
  clauses: AnonymityClauses,
  { cue, parts: { source, content } }: TaggedCue,
): TokenRange | null {
  const { sentence } = tokens[cue.anchor] as Token;
  const clause = clauses.get(sentence);
  if (!clause || content.length !== 1 || content[0]?.first !== cue.last) return null;
  const last = clause.last === cue.first ? cue.first : endOfReason(tokens, clause.last, cue.first);
  const hasReason = tokens.slice(clause.last, cue.first - 1).some(isVerb);
  if (last === null || (last > clause.last && !hasReason)) return null;
  const end = tokens[clause.first - 1]?.text === ',' ? clause.first - 1 : clause.first;
  const subject = subjectBefore(tokens, sentences[sentence]?.first ?? end, end);
  const isWhole = subject && (!source || (subject.first <= source.first && source.last <= last));
  return isWhole ? { first: subject.first, last } : null;
}

/** The reason for which somebody speaks as they do stands between them and the cue. */
export function endOfReason(tokens: readonly Token[], from: number, cue: number): number | null {
  const last = tokens[cue - 1]?.text === ',' ? cue - 1 : cue;
  const isReason = REASON_WORDS.has(tokens[from]?.lower ?? '') && last - from <= MAX_REASON;
  const isOne = tokens
    .slice(from, last)
    .every(({ sentence, text }) => sentence === tokens[cue]?.sentence && text !== ',');
  return isReason && isOne ? last : null;
}
