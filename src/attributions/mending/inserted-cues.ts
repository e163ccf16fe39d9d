import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { INVERTING_VERBS } from '../../lexicon/inverting-verbs.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isInPhrase } from '../reports/words.ts';
import type { Scene } from '../scene.ts';
import { withParts } from './reading.ts';

const MAX_SOURCE = 6;

/**
 * The reading with the source behind a cue that is set between commas: what stands before it begins what was said.
 *
 *     The insurers, says Jean, “took one look at the pair of them and paid”.
 *     ^^^^^^^^^^^^  ~~~~ ----  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const withInsertedCue = ({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue =>
  isInserted(tokens, tagged) ? inverted(tokens, tagged) : tagged;

const isInserted = (tokens: readonly Token[], { cue, parts: { source, content } }: TaggedCue): boolean =>
  source?.last === cue.first - 1 &&
  tokens[source.last]?.text === ',' &&
  INVERTING_VERBS.has(cue.lemma) &&
  tokens[cue.last]?.pos === 'PROPN' &&
  content.every(({ first }) => first > cue.last);

function inverted(tokens: readonly Token[], tagged: TaggedCue): TaggedCue {
  const { cue, parts } = tagged;
  const behind = sourceBehind(tokens, cue.last);
  if (!behind || !parts.source) return tagged;
  const content = parts.content.filter(({ first }) => first > behind.last);
  return withParts(tagged, behind, [parts.source, ...content]);
}

/** A name up to the comma that ends what is inserted. */
function sourceBehind(tokens: readonly Token[], first: number): TokenRange | null {
  let last = first;
  while (last - first < MAX_SOURCE && isInPhrase(tokens, last)) last++;
  return tokens[last]?.text === ',' ? { first, last } : null;
}
