import type { AddresseeFound } from './addressee.ts';
import type { Adjunct, AdjunctPlace } from './adjuncts.ts';
import type { VenueFound } from './circumstance.ts';
import { outletName } from './outlet.ts';
import type { Zone } from './reporting-zone.ts';
import type { Scene } from './scene.ts';
import { readVenue, type VenueReading } from './venue.ts';

export interface VenueChoice {
  readonly venue: VenueFound | null;
  readonly reading: VenueReading | null;
  /** Where the adjunct of the venue stands. */
  readonly place: AdjunctPlace | null;
  /** All that could be read as a venue. */
  readonly readings: readonly VenueReading[];
}

/** The nearest venue; a place only where nothing else is one. */
export function chooseVenue(zone: Zone, adjuncts: readonly Adjunct[]): VenueChoice {
  const found = adjuncts.flatMap((adjunct) => {
    const reading = readVenue(zone, adjunct);
    return reading && !(adjunct.place === 'tail' && reading.venue.kind === 'place')
      ? [{ reading, place: adjunct.place }]
      : [];
  });
  const chosen = found.find(({ reading }) => reading.venue.kind !== 'place') ?? found[0];
  const readings = found.map(({ reading }) => reading);
  if (!chosen) return { venue: null, reading: null, place: null, readings };
  return {
    venue: withNameBeside(chosen.reading.venue, readings),
    reading: chosen.reading,
    place: chosen.place,
    readings,
  };
}

/** "in a post on Friday on X": the name stands by itself. */
function withNameBeside(venue: VenueFound, readings: readonly VenueReading[]): VenueFound {
  if (venue.name !== null || venue.form === null) return venue;
  const named = readings.find(
    (other) => other.form === null && other.venue.name !== null && other.venue.kind !== 'place',
  )?.venue;
  return named ? { ...venue, name: named.name, kind: named.kind } : venue;
}

/** An outlet that is told is where it was said: "told Reuters in an interview". */
export function toldVenue(scene: Scene, addressee: AddresseeFound, { venue }: VenueChoice): VenueFound | null {
  const name = addressee.isTold ? outletName(scene, addressee) : null;
  if (name === null) return null;
  return {
    first: addressee.first,
    last: addressee.last,
    name,
    kind: 'outlet',
    form: venue?.form ?? null,
    basis: 'addressee',
  };
}
