import type { Attribution } from '../attributions/attribution.ts';
import { SharedRoom } from '../model/room.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Speakers } from '../speakers/resolution.ts';
import type { Document } from '../text/document.ts';
import { findAddressee } from './addressee.ts';
import { findAdjuncts } from './adjuncts.ts';
import { carryVenues, type OwnVenue } from './carry-venue.ts';
import { chooseVenue, toldVenue } from './choose-venue.ts';
import type { Circumstance } from './circumstance.ts';
import { findFactuality } from './factuality.ts';
import { findTime } from './find-time.ts';
import { zoneOf } from './reporting-zone.ts';
import { type Scene, setScene } from './scene.ts';
import { findAct } from './speech-act.ts';

const ROOM = new SharedRoom();

/**
 * To whom, where, when, and whether each quote was said: one for each attribution, same order. Only the sentence of the
 * cue is looked at, and for a venue that is carried the one before. Nothing where the text leaves it open.
 */
export function findCircumstances(
  doc: Document,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  speakers: Speakers,
  article: { readonly publishedAt?: string | null; readonly outlet?: string | null },
): readonly Circumstance[] {
  ROOM.clear();
  const scene = setScene(doc, quotations, attributions, speakers, article, ROOM);
  const own = attributions.map((attribution) => findOwn(scene, attribution));
  const venues = carryVenues(scene, own);
  return own.map(({ addressee, time, factuality, act }, index) => {
    return { addressee, venue: venues[index] ?? null, time, factuality, act };
  });
}

type Own = OwnVenue & Circumstance;

const NOTHING: Own = {
  venue: null,
  reading: null,
  place: null,
  addressee: null,
  time: null,
  factuality: 'factual',
  act: null,
};

/** What the sentence of the cue tells. A quote without a cue has none. */
function findOwn(scene: Scene, attribution: Attribution): Own {
  const { cue } = attribution;
  if (!cue) return NOTHING;
  const zone = zoneOf(scene, attribution, cue);
  const adjuncts = findAdjuncts(zone);
  const choice = chooseVenue(zone, adjuncts);
  const addressee = findAddressee(zone, adjuncts, choice.readings);
  const factuality = findFactuality(zone);
  return {
    venue: (addressee && toldVenue(scene, addressee, choice)) ?? choice.venue,
    reading: choice.reading,
    place: choice.place,
    addressee: addressee && { first: addressee.first, last: addressee.last, speaker: addressee.speaker },
    time: findTime(scene, adjuncts, choice.reading, factuality),
    factuality,
    act: findAct(scene, attribution, cue),
  };
}
