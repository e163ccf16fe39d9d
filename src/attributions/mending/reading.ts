import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { wordingOf } from '../../cues/wording.ts';
import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';

/*
 * Readings, changed. Every field is written out: V8 gives what is spread a shape of its own each time, which everybody who
 * reads it has to look up.
 */

export const withParts = (
  { cue, parts, confidence }: TaggedCue,
  source: TokenRange | null,
  content: readonly TokenRange[],
): TaggedCue => ({ cue, parts: { cue: parts.cue, source, content }, confidence });

export const withSource = (tagged: TaggedCue, source: TokenRange | null): TaggedCue =>
  withParts(tagged, source, tagged.parts.content);

export const withContent = (tagged: TaggedCue, content: readonly TokenRange[]): TaggedCue =>
  withParts(tagged, tagged.parts.source, content);

export const withConfidence = ({ cue, parts }: TaggedCue, confidence: number): TaggedCue => ({
  cue,
  parts,
  confidence,
});

/** What was doubtful as it was read is plain with its parts in place. */
const LEAST_OF_PLAIN = 0.5;

export const asPlain = (tagged: TaggedCue): TaggedCue =>
  tagged.confidence < LEAST_OF_PLAIN ? withConfidence(tagged, LEAST_OF_PLAIN) : tagged;

/** The reading with other parts, which are sure to be in place. */
export const withPlainParts = (tagged: TaggedCue, source: TokenRange, content: readonly TokenRange[]): TaggedCue =>
  asPlain(withParts(tagged, source, content));

export const withCue = ({ parts, confidence }: TaggedCue, cue: Cue): TaggedCue => ({ cue, parts, confidence });

/** The cue at other tokens, from `first` on. */
export const startingAt = ({ last, anchor, lemma, act, attribution, score }: Cue, first: number): Cue => ({
  first,
  last,
  anchor,
  lemma,
  act,
  attribution,
  score,
});

/** The cue from `first` on with the verb that ends it for its anchor. */
export function endingAt(doc: Document, { attribution, score }: Cue, first: number, verb: number): Cue {
  const { lemma, act } = wordingOf(doc, verb, []);
  return { first, last: verb + 1, anchor: verb, lemma, act, attribution, score };
}
