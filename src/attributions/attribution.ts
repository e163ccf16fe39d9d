import type { Cue } from '../cues/cue.ts';
import type { QuoteKind } from '../schema/types.ts';

/** Tokens, half open. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Cue, content and source, linked. Everything is in tokens; quotation marks belong to the content. */
export interface Attribution {
  readonly kind: QuoteKind;
  /** null for a floating quote and a signature. */
  readonly cue: Cue | null;
  /** In text order, at least one. */
  readonly content: readonly TokenRange[];
  /** null where nobody is named, or where the quote continues the last speaker. */
  readonly source: TokenRange | null;
  /**
   * A floating quote has no source of its own: the index (in the list of attributions) of the one it continues.
   * null otherwise.
   */
  readonly continues: number | null;
  /** The index of the attribution whose content holds this one, or null. */
  readonly within: number | null;
  /** In [0, 1]: that content and source are right. */
  readonly confidence: number;
  /** The name of the rule that found it. */
  readonly by: string;
}
