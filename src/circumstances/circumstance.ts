import type { TokenRange } from '../attributions/attribution.ts';
import type { Factuality, SpeechAct, VenueBasis, VenueKind } from '../schema/types.ts';

export interface VenueFound extends TokenRange {
  readonly name: string | null;
  readonly kind: VenueKind;
  readonly form: string | null;
  readonly basis: VenueBasis;
}

/** Written out, as a spread would give each venue a shape of its own. */
export const venueFound = (
  { first, last }: TokenRange,
  name: string | null,
  kind: VenueKind,
  form: string | null,
  basis: VenueBasis,
): VenueFound => ({ first, last, name, kind, form, basis });

export interface TimeFound extends TokenRange {
  /** ISO days, both included; null without a date of publication. */
  readonly from: string | null;
  readonly to: string | null;
}

/** To whom, where, when, and whether it was said: one for each attribution, same order. */
export interface Circumstance {
  readonly addressee:
    | (TokenRange & { /** Index in `Speakers.speakers`, or null. */ readonly speaker: number | null })
    | null;
  readonly venue: VenueFound | null;
  readonly time: TimeFound | null;
  readonly factuality: Factuality;
  /** The act of the cue, changed by what stands around it where it must be ("asked whether" / "asked him to"). */
  readonly act: SpeechAct | null;
}
