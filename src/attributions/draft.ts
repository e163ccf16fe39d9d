import type { Cue } from '../cues/cue.ts';
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

/**
 * A named way to find attributions. `claims`: what has been accepted so far; what a rule offers may be accepted at once,
 * before it looks on.
 */
export interface AttributionRule {
  readonly name: string;
  find(scene: Scene, claims: Claims, offer: (draft: Draft) => void): void;
}
