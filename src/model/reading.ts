import type { Parts } from './parts.ts';

/** What the network says of one cue. */
export interface Reading {
  readonly anchor: number;
  /** Probabilities that the anchor reports speech, or anything. */
  readonly speech: number;
  readonly any: number;
  /** Natural logarithms of the odds: of speech against the likelier other class, of the likelier cue against none. */
  readonly speechOdds: number;
  readonly anyOdds: number;
  readonly parts: Parts;
  /** How much better the labels are than none at all: natural logarithm of the odds. */
  readonly margin: number;
}
