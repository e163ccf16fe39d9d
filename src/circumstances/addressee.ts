import type { TokenRange } from '../attributions/attribution.ts';
import {
  CONFIDING_ACTS,
  NO_ADDRESSEES,
  SAYING_VERBS,
  SENDING_VERBS,
  TELLING_VERBS,
} from '../lexicon/addressee-words.ts';
import { DOCUMENT_NOUNS } from '../lexicon/document-nouns.ts';
import { OBJECT_PRONOUNS } from '../lexicon/report-words.ts';
import type { VenueForm } from '../lexicon/venue-forms.ts';
import type { Token } from '../text/document.ts';
import { type Adjunct, takesTo } from './adjuncts.ts';
import type { Circumstance } from './circumstance.ts';
import { mentionIn } from './mentions.ts';
import type { Zone } from './reporting-zone.ts';
import type { Scene } from './scene.ts';
import type { View } from './time-value.ts';
import type { VenueReading } from './venue.ts';

type Addressee = NonNullable<Circumstance['addressee']>;

/** `isTold`: something was said to them by the cue itself. An outlet that is told is the venue too. */
export interface AddresseeFound extends Addressee {
  readonly isTold: boolean;
}

export function findAddressee(
  zone: Zone,
  adjuncts: readonly Adjunct[],
  venues: readonly VenueReading[],
): AddresseeFound | null {
  const told = adjuncts.find((adjunct) => isTold(zone, adjunct, adjuncts))?.phrase ?? passiveSubject(zone);
  // "told [a meeting in the hall]"
  const event = venues.find(({ venue }) => venue.first === told?.first)?.venue;
  if (event) return { first: event.first, last: event.last, speaker: null, isTold: false };
  if (told) return resolved(zone.scene, told, CONFIDING_ACTS.has(zone.cue.act));
  const read = venues.find(({ joined, form }) => joined && form && reaches(zone.scene, joined, form.row))?.joined
    ?.phrase;
  return read ? resolved(zone.scene, read, false) : null;
}

function isTold(zone: Zone, adjunct: Adjunct, all: readonly Adjunct[]): boolean {
  const { preposition, phrase, time, speaking, place } = adjunct;
  if (time || !canBeTold(zone.scene, phrase)) return false;
  // "emailed [a statement]": what was sent, not who got it.
  if (preposition === null) return !SENDING_VERBS.has(zone.lemma) || !isDocument(zone.scene, phrase);
  if (preposition !== 'to' || place === 'tail' || takesTo(zone, adjunct)) return false;
  // "said in reply to a question": it belongs to the noun before.
  if (all.some((other) => !other.time && other.phrase.last === phrase.first - 1)) return false;
  return speaking || (place !== 'front' && SAYING_VERBS.has(zone.lemma));
}

const isDocument = ({ doc }: Scene, { last }: TokenRange): boolean =>
  DOCUMENT_NOUNS.has(doc.tokens[last - 1]?.lower ?? '');

const canBeTold = ({ doc }: Scene, { first, last }: TokenRange): boolean => {
  const head = doc.tokens[last - 1];
  return (
    !!head && !NO_ADDRESSEES.has(head.lower) && !NO_ADDRESSEES.has(head.lemma) && head.pos !== 'NUM' && first < last
  );
};

/** "a letter to staff", "a call with analysts"; not "an interview with her". */
const reaches = (
  scene: Scene,
  { preposition, phrase }: { preposition: string; phrase: TokenRange },
  form: VenueForm,
): boolean => form.reaches === preposition && canBeTold(scene, phrase);

/** "[Passengers] were told that …", "[The council] was warned by its engineers" */
function passiveSubject({ scene, attribution: { source }, cue, verb, lemma, view }: Zone): TokenRange | null {
  const { tokens } = scene.doc;
  if (!TELLING_VERBS.has(lemma) || tokens[verb]?.lower.endsWith('ing')) return null;
  const auxiliaries = tokens.slice(Math.max(verb - 3, 0), verb).filter(({ pos }) => pos === 'AUX');
  if (auxiliaries.at(-1)?.lemma !== 'be') return null;
  const last = auxiliaries[0]?.index ?? cue.first;
  // Where nobody is said to have told them, the network takes those who were told for the source.
  if (source?.last === last) return source;
  const first = subjectStart(view, last);
  return first === null ? null : { first, last };
}

/** "[Workers at the plant] were told"; null where more than nouns is there: "a reporter sent to see her in 1983 was told". */
function subjectStart(view: View, last: number): number | null {
  let first = last;
  while (last - first < MAX_SUBJECT && !opensPhrase(view(first)) && SUBJECT_POS.has(view(first - 1)?.pos ?? ''))
    first--;
  if (first === last) return null;
  const before = view(first - 1);
  if (before?.pos !== 'ADP') return first;
  const start = subjectStart(view, first - 1);
  return start === null || view(start - 1)?.pos === 'VERB' || isObject(view(start), first - 1 - start) ? null : start;
}

const isObject = (token: Token | undefined, length: number): boolean =>
  length === 1 && (token?.lower === 'her' || OBJECT_PRONOUNS.has(token?.lower ?? ''));

/** "On Monday [the council] was warned", "in her last months [she] was asked" */
const opensPhrase = (token: Token | undefined): boolean => token?.pos === 'DET' || token?.pos === 'PRON';

const MAX_SUBJECT = 12;
const SUBJECT_POS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON']);

function resolved(scene: Scene, range: TokenRange, isTold: boolean): AddresseeFound {
  const mention = mentionIn(scene, range);
  // "a crowd of Ruiz supporters" is not Ruiz.
  const isHead =
    mention !== null &&
    (mention.last === range.last || scene.doc.tokens[mention.last]?.lower === 'of' || mention.last > range.last);
  return { first: range.first, last: range.last, speaker: isHead ? mention.speaker : null, isTold };
}
