import type { Attribution, TokenRange } from '../attributions/attribution.ts';
import { ANAPHORIC_DETERMINERS } from '../lexicon/determiners.ts';
import type { Token } from '../text/document.ts';
import { type Adjunct, readAdjunct } from './adjuncts.ts';
import { type VenueFound, venueFound } from './circumstance.ts';
import { mentionsIn } from './mentions.ts';
import type { Sight } from './reporting-zone.ts';
import { type Scene, speakerOf, tokenAt } from './scene.ts';
import { readVenue, type VenueReading } from './venue.ts';

/** How far the name of a platform or an outlet reaches, in sentences. */
const MAX_SENTENCES = 4;

/** What one attribution found for itself, before anything is carried to it. */
export interface OwnVenue {
  readonly venue: VenueFound | null;
  readonly reading: VenueReading | null;
  /** Where the adjunct of the venue stands. */
  readonly place: Adjunct['place'] | null;
}

/** The venue of each attribution, with what earlier sentences of the same speaker tell of it. */
export function carryVenues(scene: Scene, own: readonly OwnVenue[]): (VenueFound | null)[] {
  const carried: (VenueFound | null)[] = [];
  for (let index = 0; index < own.length; index++) {
    const { venue, reading } = own[index] as OwnVenue;
    if (venue) carried.push((reading && nameFromBefore(scene, carried, index, venue, reading)) ?? venue);
    else
      carried.push(
        sharedWithBefore(scene, carried, index) ??
          framedByBefore(scene, own, index) ??
          writtenBefore(scene, carried, index) ??
          toldBefore(scene, index),
      );
  }
  return carried;
}

/** "… said on LinkedIn. In [a post], he said": a nameless form takes the name of the same speaker’s last venue. */
function nameFromBefore(
  scene: Scene,
  carried: readonly (VenueFound | null)[],
  index: number,
  venue: VenueFound,
  { form }: VenueReading,
): VenueFound | null {
  if (venue.name !== null || !form) return null;
  const before = lastNamed(scene, carried, index);
  if (!before) return null;
  const isPost = venue.kind === 'platform' && before.kind === 'platform';
  const isSameTalk = before.kind === 'outlet' && isAnaphoric(scene, venue, form.noun.first);
  return isPost || isSameTalk ? venueFound(venue, before.name, before.kind, venue.form, 'carried') : null;
}

function lastNamed(scene: Scene, carried: readonly (VenueFound | null)[], index: number): VenueFound | null {
  for (let other = index - 1; other >= 0 && sentencesBetween(scene, other, index) <= MAX_SENTENCES; other--) {
    if (isOtherSpeaker(scene, other, index)) return null;
    const venue = carried[other];
    if (venue?.name != null) return venue;
  }
  return null;
}

/** "the interview", "the same post"; "an interview" is another one. */
const isAnaphoric = ({ doc }: Scene, { first }: TokenRange, noun: number): boolean =>
  doc.tokens.slice(first, noun).some(({ lower }) => ANAPHORIC_DETERMINERS.has(lower));

/** "said in a statement that …, adding that …": two verbs of one subject. */
function sharedWithBefore(
  { attributions }: Scene,
  carried: readonly (VenueFound | null)[],
  index: number,
): VenueFound | null {
  if (index === 0) return null;
  const source = attributions[index]?.source;
  const before = attributions[index - 1]?.source;
  const venue = carried[index - 1] ?? null;
  return source &&
    before &&
    source.first === before.first &&
    source.last === before.last &&
    venue?.basis !== 'addressee'
    ? venue
    : null;
}

/** "In an interview with …, Ruiz said …. “…,” she said.": a venue in front frames the next sentence of its speaker. */
function framedByBefore(scene: Scene, own: readonly OwnVenue[], index: number): VenueFound | null {
  const before = index === 0 ? null : own[index - 1];
  if (!before?.venue || before.place !== 'front' || before.venue.kind === 'place') return null;
  if (
    scene.attributions[index]?.kind !== 'direct' ||
    !isPronoun(scene, index) ||
    isOtherSpeaker(scene, index - 1, index) ||
    sentencesBetween(scene, index - 1, index) > 1
  )
    return null;
  return carriedOver(before.venue);
}

/** "Ruiz thanked Hill in [a post on Bluesky]. “…,” she wrote.": writing goes on in what was written. */
function writtenBefore(scene: Scene, carried: readonly (VenueFound | null)[], index: number): VenueFound | null {
  const before = carried[index - 1];
  const { kind } = scene.attributions[index] as Attribution;
  if (!before || kind !== 'direct' || !isWritten(scene, index)) return null;
  if (before.kind !== 'document' && (before.kind !== 'platform' || before.name === null)) return null;
  return isOtherSpeaker(scene, index - 1, index) || sentencesBetween(scene, index - 1, index) > 1
    ? null
    : carriedOver(before);
}

const isWritten = ({ attributions }: Scene, index: number): boolean =>
  WRITING_VERBS.has(attributions[index]?.cue?.lemma ?? '');

const WRITING_VERBS: ReadonlySet<string> = new Set(['write', 'post', 'tweet']);

const carriedOver = (venue: VenueFound): VenueFound => venueFound(venue, venue.name, venue.kind, venue.form, 'carried');

/** "Ruiz went further in [a post on Facebook]. “…,” he wrote.": the sentence before says nothing, but tells where. */
function toldBefore(scene: Scene, index: number): VenueFound | null {
  const { doc, attributions } = scene;
  const opener = doc.tokens[attributions[index]?.content[0]?.first ?? 0];
  const sentence = doc.sentences[(opener?.sentence ?? 0) - 1];
  if (!opener || !sentence || sentence.paragraph !== opener.paragraph || !isPronoun(scene, index)) return null;
  if (!isAboutSpeaker(scene, index, sentence)) return null;
  // “…,” she posted: what the sentence before says may be said of others
  if (!saysNothing(scene, sentence) && !isWritten(scene, index)) return null;
  const view = (at: number) => (at >= sentence.first && at < sentence.last ? doc.tokens[at] : undefined);
  const venue = namedVenueIn({ scene, view, lemma: null }, sentence);
  return venue && carriedOver(venue);
}

function saysNothing({ contentOf, clauseOf }: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++)
    if ((contentOf[at] as number) >= 0 || (clauseOf[at] as number) >= 0) return false;
  return true;
}

/** The first venue of a range that has a form and a name, or is a platform. */
function namedVenueIn(sight: Sight, { first, last }: TokenRange): VenueFound | null {
  for (let at = first; at < last; at++) {
    const adjunct = isPreposition(sight.view(at)) ? readAdjunct(sight.view, at, false, 'behind') : null;
    const reading = adjunct && readVenue(sight, adjunct);
    if (reading?.venue.name != null && (reading.form || reading.venue.kind === 'platform')) return reading.venue;
  }
  return null;
}

const isPreposition = (token: Token | undefined): boolean => token?.pos === 'ADP' || token?.lower === 'to';

function isAboutSpeaker(scene: Scene, index: number, { first, last }: TokenRange): boolean {
  const speaker = speakerOf(scene, index);
  return speaker !== null && mentionsIn(scene, { first, last }).some((mention) => mention.speaker === speaker);
}

function isPronoun(scene: Scene, index: number): boolean {
  const source = scene.attributions[index]?.source;
  return !!source && source.last - source.first === 1 && tokenAt(scene, source.first)?.pos === 'PRON';
}

function isOtherSpeaker(scene: Scene, one: number, other: number): boolean {
  const speaker = speakerOf(scene, one);
  return speaker === null || speaker !== speakerOf(scene, other);
}

/** From the end of what one said to the beginning of what the other said. */
function sentencesBetween({ doc, attributions }: Scene, one: number, other: number): number {
  const [before, after] = [attributions[one], attributions[other]];
  const end = Math.max(before?.content.at(-1)?.last ?? 0, before?.cue?.last ?? 0);
  const start = Math.min(after?.content[0]?.first ?? 0, after?.cue?.first ?? Number.POSITIVE_INFINITY);
  return (doc.tokens[start]?.sentence ?? 0) - (doc.tokens[end - 1]?.sentence ?? 0);
}
