import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { KNOWING_ADJECTIVES, SERVING_NOUNS } from '../../lexicon/person-nouns.ts';
import { VENUE_FORM_NOUNS } from '../../lexicon/venue-forms.ts';
import type { Token } from '../../text/document.ts';
import { goesOn, is, lowerAt, type Scene, textAt, tokenAt, touchesNext, wordAt } from '../scene/scene.ts';
import {
  ADJ,
  DEFINITE,
  DET,
  HYPHEN,
  INDEFINITE,
  JOINS_NAME,
  NOUN,
  NUM,
  PARTICIPLE,
  PERSON_NOUN,
  POSSESSIVE,
  PRON,
  PROPN,
  PUNCT,
  VERB,
} from '../scene/word-bits.ts';

const OF_PHRASE = new Set(['of', 'at', 'for', 'with', 'from', 'in', 'on']);
const MAX_PHRASE = 16;

/**
 * The end of the phrases that belong to a noun: "director [of the institute in Lyon]", not "the ministry in a statement".
 * `covered`: tokens that names take.
 */
export function phraseEnd(scene: Scene, from: number, noun: string, covered: Uint8Array): number {
  // "One [of them]"
  if (noun === 'one' && lowerAt(scene, from) === 'of') return from + 2;
  let end = knowledgeEnd(scene, from, covered);
  while (end - from < MAX_PHRASE && goesOn(scene, end) && isPhrasePreposition(lowerAt(scene, end), noun)) {
    const last = nounPhraseEnd(scene, end + 1, covered);
    if (last === null || isVenue(scene, end, last) || isTime(scene, end)) break;
    end = last;
  }
  return end;
}

const isPhrasePreposition = (lower: string, noun: string): boolean =>
  OF_PHRASE.has(lower) || (lower === 'to' && SERVING_NOUNS.has(noun));

/** "in a statement", "in an interview"; "the people in the meeting" are told by it. */
const isVenue = (scene: Scene, preposition: number, last: number): boolean =>
  is(scene, preposition + 1, INDEFINITE) &&
  lowerAt(scene, preposition) === 'in' &&
  VENUE_FORM_NOUNS.has(lowerAt(scene, last - 1));

/** "police [on Thursday]", "the union [in April]", "rangers [at 6pm]" */
function isTime(scene: Scene, preposition: number): boolean {
  const { lower } = tokenAt(scene, preposition) as Token;
  const time = lowerAt(scene, preposition + 1);
  if (is(scene, preposition + 2, POSSESSIVE)) return false;
  if (lower === 'at') return /^\d/.test(time);
  return (lower === 'on' && WEEKDAYS.has(time)) || (lower === 'in' && MONTHS.has(time));
}

/** "a person [familiar with the matter]", "a man [close to her]" */
function knowledgeEnd(scene: Scene, from: number, covered: Uint8Array): number {
  if (!goesOn(scene, from) || !KNOWING_ADJECTIVES.has(lowerAt(scene, from))) return from;
  const preposition = tokenAt(scene, from + 1);
  if (!preposition || (preposition.pos !== 'ADP' && preposition.lower !== 'to')) return from;
  const end = nounPhraseEnd(scene, from + 2, covered);
  return end ?? (is(scene, from + 2, PRON) ? from + 3 : from);
}

function nounPhraseEnd(scene: Scene, from: number, covered: Uint8Array): number | null {
  let last: number | null = null;
  for (let at = from; at - from < MAX_PHRASE && goesOn(scene, at); at++) {
    const word = wordAt(scene, at);
    if (isInCompound(scene, at)) continue;
    if ((word & (NOUN | PROPN)) !== 0 || isGerund(scene, at) || ((word & NUM) !== 0 && isClosed(scene, at + 1)))
      last = at + 1;
    else if (last === at && isGeneral(scene, at)) last = at + 1;
    else if (last === null && isModifyingParticiple(scene, at)) continue;
    else if (isOwned(scene, at) || (covered[at] !== 0 && is(scene, at, ADJ))) continue;
    else if ((word & HYPHEN) !== 0 || isMark(scene, at) || isJoining(scene, at, covered)) continue;
    else if ((word & (DET | ADJ | NUM | PRON)) === 0 || (last !== null && !isWithin(scene, from, at))) break;
  }
  return last;
}

/** "familiar with her [thinking]", "with Ruiz’s [planning]" */
const isGerund = (scene: Scene, at: number): boolean =>
  is(scene, at, VERB) && is(scene, at - 1, DEFINITE) && lowerAt(scene, at).endsWith('ing');

/** "of one [competing] firm" */
const isModifyingParticiple = (scene: Scene, at: number): boolean =>
  is(scene, at, VERB) &&
  is(scene, at, PARTICIPLE) &&
  is(scene, at - 1, DET | NUM | INDEFINITE) &&
  is(scene, at + 1, NOUN);

/** "candidate for attorney [general]" */
const isGeneral = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at) === 'general' && is(scene, at - 1, PERSON_NOUN);

/** "Marlow’s [largest] school"; the words of a name go on too: "of the ruling [Democratic] Party". */
const isOwned = (scene: Scene, at: number): boolean =>
  is(scene, at, ADJ) && isMark(scene, at - 1) && is(scene, at + 1, NOUN | ADJ);

/** "a Marlow [primary] school": between a name and its noun. */
const isWithin = (scene: Scene, from: number, at: number): boolean =>
  is(scene, from, INDEFINITE) && is(scene, at, ADJ) && is(scene, at - 1, PROPN) && is(scene, at + 1, NOUN);

/** "Hart [&] Strauss", "the Securities [and] Exchange Board": within a name. */
const isJoining = (scene: Scene, at: number, covered: Uint8Array): boolean =>
  textAt(scene, at) === '&' || (covered[at] !== 0 && is(scene, at, JOINS_NAME));

/** "[Marlow-]based firm": as far as a word that a hyphen leads on from, no noun has ended the phrase. */
const isInCompound = (scene: Scene, at: number): boolean =>
  (is(scene, at + 1, HYPHEN) && goesOn(scene, at + 1) && touchesNext(scene, at)) ||
  (is(scene, at, VERB) && is(scene, at - 1, HYPHEN) && touchesNext(scene, at - 1));

/** "a mother of two[,] slept", "a mother of two [who] slept"; not "a team of two nurses" */
const isClosed = (scene: Scene, next: number): boolean =>
  lowerAt(scene, next) === 'who' || (is(scene, next, PUNCT) && !is(scene, next, HYPHEN));

/** "[’s]", and what is left of it behind an s. */
export const isMark = (scene: Scene, at: number): boolean => is(scene, at, POSSESSIVE) || lowerAt(scene, at) === "'";
