import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { INVERTING_VERBS } from '../../lexicon/inverting-verbs.ts';
import { COPULAS } from '../../lexicon/linking-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { endOfPhrase } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
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
  isInserted(tokens, tagged) ? inverted(tokens, tagged) : (resumed(tokens, tagged) ?? tagged);

/** "It was, recalls Ruiz, [the free lunch that tipped her off]": what breaks off behind its verb goes on behind the source. */
function resumed(tokens: readonly Token[], tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const { source, content } = parts;
  const [said, ...others] = content;
  if (!source || !said || others.length > 0 || source.first !== cue.last || said.last > cue.first) return null;
  if (tokens[cue.first - 1]?.text !== ',' || !COPULAS.has(tokens[cue.first - 2]?.lower ?? '')) return null;
  const comma = findIn(tokens, source.first, source.last, ({ text }) => text === ',')?.index;
  return comma === undefined
    ? null
    : withParts(tagged, { first: source.first, last: comma }, [said, { first: comma + 1, last: source.last }]);
}

/** A name behind the verb, or a phrase where the one before the verb could not be its subject: it ends with a comma. */
function isInserted(tokens: readonly Token[], { cue, parts: { source, content } }: TaggedCue): boolean {
  if (tokens[cue.first - 1]?.text !== ',' || !INVERTING_VERBS.has(cue.lemma)) return false;
  if (source && source.last !== cue.first - 1) return false;
  const opener = tokens[cue.last]?.pos;
  if (opener === 'PROPN') return source !== null && content.every(({ first }) => first > cue.last);
  if (opener !== 'DET' || !content.some(({ first }) => first === cue.last)) return false;
  return !source || !someIn(tokens, source.first, source.last, ({ text }) => text === ',');
}

function inverted(tokens: readonly Token[], tagged: TaggedCue): TaggedCue {
  const { cue, parts } = tagged;
  const behind = sourceBehind(tokens, cue.last);
  if (!behind) return tagged;
  const content = parts.content
    .map(({ first, last }) => ({ first: first < cue.last ? first : Math.max(first, behind.last + 1), last }))
    .filter(({ first, last }) => first < last);
  return withParts(tagged, behind, parts.source ? [parts.source, ...content] : content);
}

/** The phrase up to the comma that ends what is inserted. */
function sourceBehind(tokens: readonly Token[], first: number): TokenRange | null {
  const last = endOfPhrase(tokens, first, first + MAX_SOURCE);
  return tokens[last]?.text === ',' ? { first, last } : null;
}
