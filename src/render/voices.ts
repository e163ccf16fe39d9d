import type { Extraction, Quote, Speaker } from '../schema/types.ts';
import { bySpeaker } from './by-speaker.ts';
import { PALETTE } from './palette.ts';

/** A speaker as drawn: those who speak, in the order in which they first do, and last those whom nothing names. */
export interface Voice {
  /** Of the speaker, or null where the quotes have none. */
  readonly id: string | null;
  readonly name: string;
  readonly profile: Speaker | undefined;
  /** A class of the style sheet: `voice-1` and up for the colours of the palette in turn, `voice-0` for nobody. */
  readonly color: string;
  readonly quotes: readonly Quote[];
}

export function voicesOf({ quotes, speakers }: Pick<Extraction, 'quotes' | 'speakers'>): Voice[] {
  const cast = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return [...bySpeaker(quotes)].map(([id, own], index) => {
    const profile = id === null ? undefined : cast.get(id);
    const name = profile?.name ?? own[0]?.speaker?.name ?? 'Speaker unknown';
    return { id, name, profile, color: colorOf(id === null ? null : index), quotes: own };
  });
}

/** The class of the nth speaker; null for nobody. */
export const colorOf = (nth: number | null): string => `voice-${nth === null ? 0 : (nth % PALETTE.length) + 1}`;
