import type { LexicalCue } from '../cues/find-cues.ts';
import type { TokenRange } from './attribution.ts';
import type { Scene } from './scene.ts';

/** What a rule proposes; accepted drafts become attributions. */
export interface Draft {
  readonly by: string;
  readonly cue: LexicalCue | null;
  readonly content: readonly TokenRange[];
  readonly source: TokenRange | null;
  /** The draft whose speaker goes on: a floating quote. */
  readonly continues: Draft | null;
  readonly confidence: number;
}

/** A named way to find attributions. `accepted`: what the rules before it found, in text order. */
export interface AttributionRule {
  readonly name: string;
  find(scene: Scene, accepted: readonly Draft[]): Draft[];
}
