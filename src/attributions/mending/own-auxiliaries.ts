import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { FUTURE_AUXILIARIES, MODALS } from '../../lexicon/factuality-words.ts';
import type { Token } from '../../text/document.ts';
import type { Scene } from '../scene.ts';
import { startingAt, withCue, withSource } from './reading.ts';

/**
 * The reading with an auxiliary given back to the verb that it belongs to: behind a word that stands alone the tagger takes
 * it for a noun.
 *
 *     Some will say that it is late.
 *     ---- ~~~~~~~~ ^^^^^^^^^^^^^^^
 */
export function withOwnAuxiliary({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue {
  const { cue, parts } = tagged;
  const { source } = parts;
  if (source?.last !== cue.first || source.last - source.first < 2) return tagged;
  const first = cue.first - 1;
  if (!isModal(tokens[first]) || !isInfinitive(tokens[cue.anchor])) return tagged;
  return withCue(withSource(tagged, { first: source.first, last: first }), startingAt(cue, first));
}

/** Not the surname of "Ana Will". */
const isModal = (token: Token | undefined): boolean =>
  token !== undefined && token.text === token.lower && (MODALS.has(token.lower) || FUTURE_AUXILIARIES.has(token.lower));

/** "her last will [says]" is a document. */
const isInfinitive = (verb: Token | undefined): boolean => verb !== undefined && verb.lower === verb.lemma;
