import type { Cue } from '../cues/cue.ts';
import { wordingOf } from '../cues/wording.ts';
import type { Document } from '../text/document.ts';
import type { TokenRange } from './attribution.ts';
import type { Claims } from './claims.ts';
import type { Scene } from './scene.ts';

/** What a rule proposes; accepted drafts become attributions. */
export interface Draft {
  readonly by: string;
  readonly cue: Cue | null;
  readonly content: readonly TokenRange[];
  readonly source: TokenRange | null;
  /** The draft whose speaker goes on: a floating quote. */
  readonly continues: Draft | null;
  readonly confidence: number;
  /** The accepted draft that this one takes the place of, with more content. */
  readonly grownFrom?: Draft;
}

/** In text order the first token of its content, and the one behind the last. */
export const startOf = ({ content }: Draft): number => content[0]?.first ?? 0;
export const endOf = ({ content }: Draft): number => content.at(-1)?.last ?? 0;

/** The draft with other content, its fields written out. See `mending/reading.ts`. */
export const withContent = (draft: Draft, content: readonly TokenRange[]): Draft => {
  const { by, cue, source, continues, confidence, grownFrom } = draft;
  if (grownFrom) return { by, cue, content, source, continues, confidence, grownFrom };
  return { by, cue, content, source, continues, confidence };
};

/** The draft with more content, to take its place. */
export const grown = (draft: Draft, more: readonly TokenRange[]): Draft => {
  const { by, cue, content, source, continues, confidence } = draft;
  return { by, cue, content: [...content, ...more], source, continues, confidence, grownFrom: draft };
};

/** The cue that a rule finds by itself: a verb that surely says. */
export function verbCue(doc: Document, { first, last }: TokenRange, anchor: number): Cue {
  const { lemma, act } = wordingOf(doc, anchor, []);
  return { first, last, anchor, lemma, act, attribution: 'speech', score: 1 };
}

/** The cue of what stands behind a colon. */
export const colonCue = (at: number): Cue => ({
  first: at,
  last: at + 1,
  anchor: at,
  lemma: ':',
  act: 'state',
  attribution: 'speech',
  score: 1,
});

/**
 * A named way to find attributions. `claims`: what has been accepted so far; what a rule offers may be accepted at once,
 * before it looks on.
 */
export interface AttributionRule {
  readonly name: string;
  find(scene: Scene, claims: Claims, offer: (draft: Draft) => void): void;
}
