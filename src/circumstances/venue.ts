import type { TokenRange } from '../attributions/attribution.ts';
import {
  BELONGING_NOUNS,
  ISSUING_PARTICIPLES,
  NO_ADDRESSEES,
  POSTING_PARTICIPLES,
} from '../lexicon/addressee-words.ts';
import { FEASTS, WEEKDAYS } from '../lexicon/calendar.ts';
import { OUTLET_PREPOSITIONS } from '../lexicon/outlets.ts';
import { BARE_PLACES, ON_PLACES, PLACE_NOUNS, PLACE_PREPOSITIONS } from '../lexicon/place-nouns.ts';
import { PLACES } from '../lexicon/places.ts';
import { PLATFORM_PREPOSITIONS, PLATFORMS } from '../lexicon/platforms.ts';
import { PUBLISHED_FORMS, type VenueForm } from '../lexicon/venue-forms.ts';
import type { VenueKind } from '../schema/types.ts';
import type { Token } from '../text/document.ts';
import { type Adjunct, takesTo } from './adjuncts.ts';
import { type VenueFound, venueFound } from './circumstance.ts';
import { outletName } from './outlet.ts';
import { readPhrase } from './phrase.ts';
import type { Sight } from './reporting-zone.ts';
import { type Scene, textOf, tokenAt } from './scene.ts';
import { readTime } from './time-expression.ts';
import { bareTitle, readTitle, wordsOfTitle } from './title.ts';
import { type FormFound, findForm } from './venue-form.ts';
import { CAPITAL, traitsAt } from './word-traits.ts';

/** A venue, with the noun that tells its form and what is joined to that. */
export interface VenueReading {
  readonly venue: VenueFound;
  readonly form: FormFound | null;
  /** "a letter [to staff]", "an interview [with The Post]" */
  readonly joined: Joined | null;
}

interface Joined {
  readonly preposition: string;
  readonly phrase: TokenRange;
}

interface Name {
  readonly name: string;
  readonly kind: VenueKind;
}

/** Reads an adjunct as a venue: a form ("in a statement"), a name ("on X", "in Forbes") or a place ("in court"). */
export function readVenue(sight: Sight, adjunct: Adjunct): VenueReading | null {
  if (adjunct.time) return null;
  const title = bareTitle(sight.scene, adjunct.phrase.first);
  if (title) return readTitled(sight, adjunct);
  const form = findForm(sight.scene, adjunct.phrase, adjunct.preposition);
  if (form) return readFormed(sight, adjunct, form);
  const preposition = takesTo(sight, adjunct) ? 'on' : adjunct.preposition;
  const named =
    preposition === null
      ? null
      : (readNamed(sight.scene, preposition, adjunct.phrase) ?? paperWrittenIn(sight, preposition, adjunct.phrase));
  if (named) return simple(withTitle(sight.scene, adjunct.phrase).range, named.name, named.kind);
  return readPlace(sight, adjunct);
}

/** "wrote in [The Marlow Lamp]": a paper that nobody knows. */
function paperWrittenIn({ scene, lemma }: Sight, preposition: string, phrase: TokenRange): Name | null {
  const isArticled = phrase.last - phrase.first > 1 && tokenAt(scene, phrase.first)?.text === 'The';
  return lemma === 'write' && preposition === 'in' && isArticled && isProper(scene, phrase)
    ? { name: textOf(scene, phrase), kind: 'outlet' }
    : null;
}

/** "on “Face the Coast”"; "in “Low Tide,” she writes". */
function readTitled({ scene, lemma }: Sight, { preposition, phrase }: Adjunct): VenueReading | null {
  if (preposition !== 'in') return simple(phrase, wordsOfTitle(scene, phrase), 'outlet');
  return lemma === 'write' ? simple(phrase, wordsOfTitle(scene, phrase), 'document') : null;
}

const simple = (range: TokenRange, name: string | null, kind: VenueKind): VenueReading => ({
  venue: venueFound(range, name, kind, null, 'stated'),
  form: null,
  joined: null,
});

function readFormed(sight: Sight, { phrase }: Adjunct, form: FormFound): VenueReading {
  const { scene } = sight;
  const joined = readJoined(sight, phrase, form.row);
  const titled = withTitle(scene, phrase);
  const name =
    (joined && nameOfJoined(scene, joined, form.row)) ??
    nameBeforeNoun(scene, phrase, form) ??
    nameOfTitle(scene, phrase, titled.title, form) ??
    nameOfShow(scene, phrase, form);
  const range = joined ? { first: phrase.first, last: joined.phrase.last } : titled.range;
  const kind = name?.kind ?? form.row.kind;
  return { venue: venueFound(range, name?.name ?? null, kind, form.row.form, 'stated'), form, joined };
}

/** "a rally [in Ohio]", "a post [on X]"; of a document only what names an outlet or a platform, or is written to. */
function readJoined({ view, scene }: Sight, phrase: TokenRange, row: VenueForm): Joined | null {
  const { joins, kind, reaches } = row;
  // "a statement [read] to the court"
  const participle = view(phrase.last)?.lower ?? '';
  const at = phrase.last + (ISSUING_PARTICIPLES.has(participle) ? 1 : 0);
  const own = view(at)?.lower ?? '';
  // "a statement posted [to] Instagram"
  const preposition = own === 'to' && POSTING_PARTICIPLES.has(participle) ? 'on' : own;
  if (!joins.includes(preposition) || readTime(view, at + 1, true)) return null;
  const last = readPhrase(view, at + 1);
  if (last === null) return null;
  const joined = { preposition, phrase: { first: at + 1, last } };
  const isFree = preposition === reaches || preposition === 'with' || (kind === 'event' && preposition !== 'on');
  return isFree || nameOfJoined(scene, joined, row) ? joined : null;
}

/** "to The Post" is who it was written to, not where it was printed. */
function nameOfJoined(scene: Scene, { preposition, phrase }: Joined, { noun }: VenueForm): Name | null {
  const name = preposition === 'with' ? outletOf(scene, phrase) : readNamed(scene, preposition, phrase);
  if (name || preposition !== 'for' || !PUBLISHED_FORMS.has(noun) || !isProper(scene, phrase)) return name;
  return { name: textOf(scene, phrase), kind: 'outlet' };
}

const isProper = ({ doc }: Scene, { first, last }: TokenRange): boolean =>
  doc.tokens.slice(first, last).every(({ text }) => /^[\p{Lu}\p{P}]/u.test(text));

function readNamed(scene: Scene, preposition: string, phrase: TokenRange): Name | null {
  if (PLATFORM_PREPOSITIONS.has(preposition)) {
    const platform = PLATFORMS.get(textOf(scene, phrase).toLowerCase());
    if (platform) return { name: platform, kind: 'platform' };
  }
  return OUTLET_PREPOSITIONS.has(preposition) ? outletOf(scene, phrase) : null;
}

function outletOf(scene: Scene, phrase: TokenRange): Name | null {
  const name = outletName(scene, phrase);
  return name === null ? null : { name, kind: 'outlet' };
}

/** "a Facebook post", "a CNN interview", "her [Facebook] page" */
function nameBeforeNoun(scene: Scene, { first }: TokenRange, { noun }: FormFound): Name | null {
  const { tokens } = scene.doc;
  const own = noun.last - noun.first > 1 ? PLATFORMS.get(tokens[noun.first]?.lower ?? '') : undefined;
  if (own) return { name: own, kind: 'platform' };
  let start = noun.first;
  while (start > first && isCapital(tokens[start - 1]) && noun.first - start < 5) start--;
  for (let at = start; at < noun.first; at++) {
    const range = { first: at, last: noun.first };
    const platform = PLATFORMS.get(textOf(scene, range).toLowerCase());
    if (platform) return { name: platform, kind: 'platform' };
    const outlet = isRestOfName(tokens, at, start) ? null : outletOf(scene, range);
    if (outlet) return outlet;
  }
  return null;
}

/** "a Capitol [Hill] interview"; but "a Sunday [Forbes] interview", "a Marlow [CNN] interview". */
const isRestOfName = (tokens: readonly Token[], at: number, start: number): boolean =>
  at > start && !WEEKDAYS.has(tokens[at - 1]?.lower ?? '') && /\p{Ll}/u.test(tokens[at]?.text ?? '');

/** "the podcast “Second Shift”", "her memoir Low Tide" */
function nameOfTitle(scene: Scene, { last }: TokenRange, title: string | null, { row, noun }: FormFound): Name | null {
  if (row.kind !== 'document' && row.kind !== 'outlet') return null;
  if (title) return { name: title, kind: row.kind };
  return noun.last < last && scene.doc.tokens[noun.last]?.lower !== 'of'
    ? { name: textOf(scene, { first: noun.last, last }), kind: row.kind }
    : null;
}

/** "[The Lara Vole Show]", "[Radio Vole]’s Morning Meeting program" */
function nameOfShow(scene: Scene, phrase: TokenRange, { row, noun }: FormFound): Name | null {
  if (row.kind !== 'outlet') return null;
  const { tokens } = scene.doc;
  if (!isCapital(tokens[noun.first])) return outletOf(scene, phrase);
  let first = noun.first;
  while (first > phrase.first && isCapital(tokens[first - 1])) first--;
  return first === noun.first ? null : { name: textOf(scene, { first, last: noun.last }), kind: row.kind };
}

function withTitle(scene: Scene, phrase: TokenRange): { range: TokenRange; title: string | null } {
  const title = readTitle(scene, phrase.last);
  return title
    ? { range: { first: phrase.first, last: title.last }, title: title.text }
    : { range: phrase, title: null };
}

/** "in court", "in Geneva", "at Pavilion Hall", "at VOLT26" */
function readPlace(sight: Sight, adjunct: Adjunct): VenueReading | null {
  const { preposition, phrase } = adjunct;
  if (preposition === null || (preposition !== 'on' && !PLACE_PREPOSITIONS.has(preposition))) return null;
  // "said, to cheers from the gallery"
  if (NO_ADDRESSEES.has(sight.view(phrase.first - 2)?.lower ?? '')) return null;
  const tokens = sight.scene.doc.tokens.slice(phrase.first, phrase.last);
  const text = textOf(sight.scene, phrase);
  const isNamed = tokens.every((token) => isCapital(token) || NAME_MARKS.has(token.text));
  // "at the home of a friend", not "in the judgment of the court"
  const of = tokens.findIndex(({ lower }) => lower === 'of');
  const noun = tokens.at(of > 0 ? of - 1 : -1)?.lemma.toLowerCase() ?? '';
  const nouns = preposition === 'on' ? ON_PLACES : PLACE_NOUNS;
  if (nouns.has(noun) && (tokens.length > 1 || BARE_PLACES.has(noun)))
    return simple(phrase, isNamed ? text : null, 'place');
  if (preposition === 'on' || !isNamed || WEEKDAYS.has(noun) || FEASTS.has(noun) || !isSaidThere(sight, adjunct, text))
    return null;
  return simple(phrase, text, EVENT_NAME.test(text) ? 'event' : 'place');
}

/** "Stoke-Marsham", "St. Marsham", "Marlow Coroner’s Court" */
const NAME_MARKS: ReadonlySet<string> = new Set(['-', '.', "'s", '\u2019s']);

const isCapital = (token: Token | undefined): boolean => (traitsAt(token) & CAPITAL) !== 0;

/** A fair, a summit, a festival: an acronym, mostly with a year or number. */
const EVENT_NAME = /^\p{Lu}{2,}-?\d*$/u;

/**
 * "In Ohio, Ruiz said, …" may as well tell where something is; "speaking in Ohio" tells where it was said. Behind "told
 * reporters in" a name that is no outlet is a place, and behind "at" one is always where somebody is.
 */
function isSaidThere({ lemma, view }: Sight, { preposition, phrase, place, speaking }: Adjunct, name: string): boolean {
  if (place === 'front' && !speaking) return false;
  const isIn = preposition === 'in' && (speaking || lemma === 'tell');
  // "told colleagues at Arvo": where they work
  const told = view(phrase.first - 2)?.lemma ?? '';
  const isAt = preposition === 'at' && (speaking || lemma !== 'tell' || !BELONGING_NOUNS.has(told));
  return isIn || isAt || PLACES.has(name.toLowerCase());
}
