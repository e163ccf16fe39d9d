import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Token } from '../../text/document.ts';
import type { Scene } from '../scene.ts';

/** Whether the source only points at what happened: "Maybe [that] tells you how it ended"; not "a letter [that] tells how it ended". */
export function isPointing({ doc: { tokens } }: Scene, { parts: { source } }: TaggedCue): boolean {
  if (source === null || source.last - source.first > 1) return false;
  const { lower } = tokens[source.first] as Token;
  return (lower === 'that' || lower === 'this') && !ANTECEDENTS.has(tokens[source.first - 1]?.pos ?? '');
}

/** What a relative pronoun stands behind. */
const ANTECEDENTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'PUNCT']);
