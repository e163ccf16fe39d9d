import type { MentionForm, Speaker, SpeakerKind } from '../schema/types.ts';

/** A reference to a person, organization, group or document, with the speaker it was resolved to. */
export class ResolvedMention {
  constructor(
    /** Tokens, half open. */
    readonly first: number,
    readonly last: number,
    readonly form: MentionForm,
    readonly kind: SpeakerKind,
    /** Index in `Speakers.speakers`, or null where it stays open. */
    readonly speaker: number | null,
    /** In [0, 1]: that it is this one. */
    readonly confidence: number,
  ) {}
}

/** Who stands behind the source of an attribution. */
export interface ResolvedSource {
  readonly form: MentionForm;
  /** Index in `Speakers.speakers`. */
  readonly speaker: number;
  readonly confidence: number;
}

/** Somebody of the article, as far as most stages ask. */
export type Somebody = Pick<Speaker, 'id' | 'name' | 'named' | 'kind'>;

/** The cast of an article. */
export interface Speakers {
  /** In order of first mention; ids are 's1', 's2' … */
  readonly speakers: readonly Somebody[];
  /** All that the text tells of the one at an index: put together when asked, as most of a cast is never asked for. */
  readonly portray: (index: number) => Speaker;
  /** Every mention found in the article, in text order: what targets and addressees are looked up in. */
  readonly mentions: readonly ResolvedMention[];
  /** One for each attribution, same order; null where nobody can be named or described. */
  readonly sources: readonly (ResolvedSource | null)[];
  /** Pronouns with two equally good readings: their token range and the candidates' ids. */
  readonly ambiguous: readonly { first: number; last: number; candidates: string[] }[];
}
