import { FIELD_WORDS } from '../../lexicon/office-words.ts';
import { MEMBER_HEADS, SCHOOL_HEADS, SECTION_HEADS } from '../../lexicon/organization-nouns.ts';
import type { Token } from '../../text/document.ts';
import { isPeopleNoun } from '../nominals/nouns.ts';
import { phraseWordOf } from '../scene/phrase-word.ts';
import { is, lowerAt, type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { ADP, CAPITAL, PERSON_NOUN, THE } from '../scene/word-bits.ts';
import { isGivenName } from './given-name.ts';
import { GENERIC, ORGANIZATION_HEAD } from './name-part.ts';
import { continues } from './run-word.ts';
import { isBodyHead, isOfTwoPlaces, isTwofoldName, mayBeField } from './twofold-name.ts';

/** Tokens that may stand before the given name. */
const MAX_HELD = 4;

const isPeople = (scene: Scene, at: number): boolean => isPeopleNoun(tokenAt(scene, at) as Token);

/**
 * "Department of Health and Human Services", "US Centers for Disease Control and Prevention", "Director of Planning and Works
 * Ana Ruiz"; not "Ministry of Health and Ana Ruiz", "Department of Justice and Arvo".
 */
export function andStep(scene: Scene, first: number, at: number): number {
  if (!continues(scene, at + 1)) return 0;
  if (continues(scene, at + 2) && isTwofoldName(scene, first, at)) return 2;
  if (leadsToMinister(scene, first, at) || isOfTwoPlaces(scene, first, at)) return 2;
  for (let head = first; head < at - 1; head++) {
    if (!is(scene, head + 1, ADP) || isGiven(scene, at + 1)) continue;
    const { lower } = tokenAt(scene, head) as Token;
    if (MEMBER_HEADS.has(lower) && isPeople(scene, at - 1)) {
      if (isPeople(scene, at + 1)) return 2;
      if (continues(scene, at + 2) && isPeople(scene, at + 2)) return 2;
    }
    if (SECTION_HEADS.has(lower)) return isBesideField(scene, at) ? 2 : 0;
    // Both must be fields, as many are called after towns.
    if (SCHOOL_HEADS.has(lower)) return isField(scene, at - 1) && isField(scene, at + 1) ? 2 : 0;
    if (is(scene, head, PERSON_NOUN)) return isBeforeHolder(scene, at + 2) ? 2 : 0;
  }
  return 0;
}

/** In tokens. */
const MAX_FIELDS = 14;

/**
 * "Ministry of Health[, Labor and Welfare]", "the Agriculture[, Forestry and Fisheries] Ministry": what a body sees to, of which
 * none is a body or a person, up to the last of its fields, or to its head. Not "the Courier, Times and Post".
 */
export function fieldsStep(scene: Scene, first: number, comma: number): number {
  const and = lastAnd(scene, comma);
  if (and === 0) return 0;
  if (leadsToMinister(scene, first, and)) return and + 1 - comma;
  const isSection = holdsSection(scene, first, comma);
  if (!isSection && !is(scene, first - 1, THE)) return 0;
  const from = isSection ? comma - 1 : CHAMBERS.has(lowerAt(scene, first)) ? first + 1 : first;
  for (let at = from; at < and; at++) if (is(scene, at, CAPITAL) && !mayBeField(scene, at)) return 0;
  let end = and + 1;
  while (end - and < 4 && continues(scene, end)) end++;
  if (isSection) return isField(scene, end - 1) ? end - comma : 0;
  return isBodyHead(lowerAt(scene, end - 1)) ? end - comma : 0;
}

/**
 * "[Law and Parliamentary Affairs] Minister Ana Ruiz", "[Forest, Ecology and Environment] Secretary Ana Ruiz": what somebody named
 * behind it sees to. Not "Ruiz and Law Minister Luis Ortega".
 */
export function leadsToMinister(scene: Scene, first: number, and: number): boolean {
  if (!isMinistry(scene, and - 1) || isGiven(scene, and + 1)) return false;
  for (let at = first; at < and - 1; at++) if (is(scene, at, CAPITAL) && !mayBeField(scene, at)) return false;
  for (let at = and + 1; at - and < MAX_HELD + 1 && continues(scene, at); at++)
    if (MINISTERS.has(lowerAt(scene, at))) return at > and + 1 && continues(scene, at + 1);
  return false;
}

const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary', 'commissioner']);

const isMinistry = (scene: Scene, at: number): boolean => {
  const { lower } = tokenAt(scene, at) as Token;
  return FIELD_WORDS.has(lower) || FIELD_ENDING.test(lower);
};

/** "the [Senate] Health, Education, Labor and Pensions Committee" */
const CHAMBERS: ReadonlySet<string> = new Set(['senate', 'house']);

/** The *and* that ends a row of capitalized words with commas between them, or 0. */
function lastAnd(scene: Scene, comma: number): number {
  for (let at = comma; at - comma < MAX_FIELDS; at++) {
    if (lowerAt(scene, at) === 'and') return continues(scene, at + 1) ? at : 0;
    const isComma = textAt(scene, at) === ',';
    if (isComma ? lowerAt(scene, at + 1) !== 'and' && !continues(scene, at + 1) : !continues(scene, at)) return 0;
  }
  return 0;
}

/** "[Bureau of] Alcohol", "[National Academies of] Sciences" */
function holdsSection(scene: Scene, first: number, comma: number): boolean {
  for (let head = first; head < comma - 1; head++)
    if (is(scene, head + 1, ADP) && SECTION_HEADS.has(lowerAt(scene, head))) return true;
  return false;
}

/** How English ends the words for what is seen to: "Prevention", "Planning", "Industry". */
const FIELD_ENDING =
  /(?:[st]ions?|ives|cine|affairs|ment|ing|[rt]y|ies|ics|[tl]ure|[ae]nce|fare|gy|ism|ness|life|sport|youth|game)$/;

const isField = (scene: Scene, at: number): boolean => {
  const { lower, lexeme } = tokenAt(scene, at) as Token;
  return FIELD_ENDING.test(lower) || (phraseWordOf(lexeme).parts & (GENERIC | ORGANIZATION_HEAD)) !== 0;
};

/** Ministries of justice see to little else, and are told of beside firms: "Department of Justice and Arvo Foods". */
const BESIDE_JUSTICE: ReadonlySet<string> = new Set('public constitutional equality home legal human'.split(' '));

const isBesideField = (scene: Scene, and: number): boolean =>
  lowerAt(scene, and - 1) === 'justice'
    ? BESIDE_JUSTICE.has(lowerAt(scene, and + 1))
    : continues(scene, and + 2) || isField(scene, and + 1);

/** Whether a given name and one more word follow. */
function isBeforeHolder(scene: Scene, first: number): boolean {
  for (let at = first; at - first < MAX_HELD && continues(scene, at); at++)
    if (isGiven(scene, at)) return continues(scene, at + 1);
  return false;
}

const isGiven = (scene: Scene, at: number): boolean =>
  isGivenName(phraseWordOf((tokenAt(scene, at) as Token).lexeme).key);
