import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { IMPERSONAL_ADJECTIVES } from '../../lexicon/empty-words.ts';
import type { Token } from '../../text/document.ts';
import { someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether the source only points at what happened, or at the clause behind: "Maybe [that] tells you how it ended", "[It] is clear
 * that it ended"; not "a letter [that] tells how it ended".
 */
export function isPointing({ doc: { tokens } }: Scene, { cue, parts: { source } }: TaggedCue): boolean {
  if (source === null || source.last - source.first > 1) return false;
  const { lower } = tokens[source.first] as Token;
  if (lower === 'it' && cue.lemma === 'be') return isImpersonal(tokens, cue.last);
  return (lower === 'that' || lower === 'this') && !ANTECEDENTS.has(tokens[source.first - 1]?.pos ?? '');
}

/** What a relative pronoun stands behind. */
const ANTECEDENTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'PUNCT']);

/** "is [clear] that", "was [not at once clear] whether"; not "it is aware that", which tells of a body. */
const isImpersonal = (tokens: readonly Token[], first: number): boolean =>
  someIn(tokens, first, first + REACH, ({ lower }) => IMPERSONAL_ADJECTIVES.has(lower));
const REACH = 4;
