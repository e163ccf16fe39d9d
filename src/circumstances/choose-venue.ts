import type { AddresseeFound } from './addressee.ts';
import type { Adjunct, AdjunctPlace } from './adjuncts.ts';
import { type VenueFound, venueFound } from './circumstance.ts';
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
  if (adjuncts.length === 0) return NO_CHOICE;
  const readings: VenueReading[] = [];
  let chosen: VenueReading | null = null;
  let place: AdjunctPlace | null = null;
  for (const adjunct of adjuncts) {
    const reading = readVenue(zone, adjunct);
    if (!reading || (adjunct.place === 'tail' && reading.venue.kind === 'place')) continue;
    readings.push(reading);
    if (chosen !== null && (chosen.venue.kind !== 'place' || reading.venue.kind === 'place')) continue;
    chosen = reading;
    place = adjunct.place;
  }
  return { venue: chosen && withNameBeside(chosen.venue, readings), reading: chosen, place, readings };
}

const NO_CHOICE: VenueChoice = { venue: null, reading: null, place: null, readings: [] };

/** "in a post on Friday on X": the name stands by itself. */
function withNameBeside(venue: VenueFound, readings: readonly VenueReading[]): VenueFound {
  if (venue.name !== null || venue.form === null) return venue;
  const named = readings.find(
    (other) => other.form === null && other.venue.name !== null && other.venue.kind !== 'place',
  )?.venue;
  return named ? venueFound(venue, named.name, named.kind, venue.form, venue.basis) : venue;
}

/** An outlet that is told is where it was said: "told Reuters in an interview". */
export function toldVenue(scene: Scene, addressee: AddresseeFound, { venue }: VenueChoice): VenueFound | null {
  const name = addressee.isTold ? outletName(scene, addressee) : null;
  if (name === null) return null;
  return venueFound(addressee, name, 'outlet', venue?.form ?? null, 'addressee');
}
