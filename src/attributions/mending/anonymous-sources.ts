import { anonymityClauseEnd } from '../../cues/anonymity-clause.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Document, Stretch, Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { subjectBefore } from '../reports/subject.ts';
import { isVerb } from '../reports/words.ts';
import { everyIn, someIn } from '../runs.ts';

const MAX_REASON = 24;
const REASON_WORDS: ReadonlySet<string> = new Set(['because', 'since', 'as']);

/** The clauses about somebody who does not want to be named, each looked for when its sentence is asked about. */
export class AnonymityClauses {
  private readonly doc: Document;
  private readonly bySentence = new Map<number, TokenRange | null>();

  constructor(doc: Document) {
    this.doc = doc;
  }

  /** The last one of a sentence, or null. */
  ofSentence(sentence: number): TokenRange | null {
    const known = this.bySentence.get(sentence);
    if (known !== undefined) return known;
    const found = this.find(sentence);
    this.bySentence.set(sentence, found);
    return found;
  }

  private find(sentence: number): TokenRange | null {
    const { tokens, sentences } = this.doc;
    const { first, last } = sentences[sentence] as Stretch;
    for (let at = last - 1; at >= first; at--) {
      const end = tokens[at]?.lower === 'who' ? anonymityClauseEnd(tokens, at) : null;
      if (end !== null) return { first: at, last: end };
    }
    return null;
  }
}

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
  if (content.length !== 1 || content[0]?.first !== cue.last) return null;
  const clause = clauses.ofSentence(sentence);
  if (!clause) return null;
  const last = clause.last === cue.first ? cue.first : endOfReason(tokens, clause.last, cue.first);
  const hasReason = someIn(tokens, clause.last, cue.first - 1, isVerb);
  if (last === null || (last > clause.last && !hasReason)) return null;
  const end = tokens[clause.first - 1]?.text === ',' ? clause.first - 1 : clause.first;
  const subject = subjectBefore(tokens, sentences[sentence]?.first ?? end, end);
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
