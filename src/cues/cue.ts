import type { SpeechAct } from '../schema/types.ts';

/** The verb or phrase that reports, as a run of tokens: *has told*, *according to*, a headline colon. */
export interface Cue {
  /** Tokens, half open. */
  readonly first: number;
  readonly last: number;
  /** The token that carries the meaning: *told* of *has told*. */
  readonly anchor: number;
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly attribution: 'speech' | 'belief';
  /** In [0, 1]: that it reports something here. */
  readonly score: number;
}
