import { AFFILIATION_WORDS } from '../../lexicon/capital-words.ts';
import {
  FIELD_HEADS,
  HEALTH_HEADS,
  HEALTH_WORDS,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  PHRASAL_HEADS,
  TERRITORIAL_HEADS,
} from '../../lexicon/organization-nouns.ts';
import { PLACES } from '../../lexicon/places.ts';
import type { Token } from '../../text/document.ts';
import { is, lowerAt, type Scene, tokenAt } from '../scene/scene.ts';
import { ALL_CAPITALS, CAPITAL, PERSON_NOUN, ROLE_MODIFIER, THE, TITLE } from '../scene/word-bits.ts';
import { isGivenName } from './given-name.ts';
import { continues } from './run-word.ts';

/** Heads that take no phrase behind them. */
const LAST_HEADS: ReadonlySet<string> = new Set(['administration', 'executive']);

/**
 * Whether the *and* stands within the name of a body, which an article, a word or two, *and*, two or three more words make up,
 * the head last; a nation may stand before them:
 *
 *     the Securities and Exchange Board      the US Food Safety and Standards Authority      the Economic and Financial Crimes Commission
 */
export function isTwofoldName(scene: Scene, from: number, and: number): boolean {
  const first = from + 1 < and && isNation(scene, from) ? from + 1 : from;
  if (and > first + 2 || !is(scene, from - 1, THE)) return false;
  if (!isBodyHead(lowerAt(scene, and + 2)) && !endsInBody(scene, and + 1)) return false;
  for (let at = first; at < and; at++) if (!mayBeField(scene, at)) return false;
  return true;
}

/** In tokens: "[Marlow University Hospitals NHS Foundation] Trust". */
const MAX_PLACE = 6;

/**
 * "Marlow [and] Pell Hospitals NHS Trust", "Marlow [and] Pell Council said": a body that sees to two places is called by both.
 * Not "Marlow and Pell Council have agreed", "between Marlow and Pell Council", "the Guardian, Marlow and Pell Council".
 */
export function isOfTwoPlaces(scene: Scene, first: number, and: number): boolean {
  if (first !== and - 1 || !mayBePlace(scene, first) || !mayBePlace(scene, and + 1)) return false;
  const before = lowerAt(scene, first - 1);
  if (is(scene, first - 1, TITLE | PERSON_NOUN) || BOTH.has(before)) return false;
  if (before === ',' && is(scene, first - 2, CAPITAL)) return false;
  let head = and + 1;
  let seesToHealth = false;
  while (head - and < MAX_PLACE && continues(scene, head + 1)) {
    head++;
    seesToHealth ||= HEALTH_WORDS.has(lowerAt(scene, head));
  }
  const { lower } = tokenAt(scene, head) as Token;
  const isSeenTo = TERRITORIAL_HEADS.has(lower) || (seesToHealth && HEALTH_HEADS.has(lower));
  return head > and + 1 && isSeenTo && !PLURAL_VERBS.has(lowerAt(scene, head + 1));
}

const mayBePlace = (scene: Scene, at: number): boolean => {
  const { lower } = tokenAt(scene, at) as Token;
  return !isGivenName(lower) && !is(scene, at, ALL_CAPITALS) && !KNOWN_ORGANIZATIONS.has(lower);
};

const BOTH: ReadonlySet<string> = new Set(['between', 'both']);
const PLURAL_VERBS: ReadonlySet<string> = new Set(['have', 'are', 'were', 'both']);

/** "[Financial Crimes] Commission" behind *and*; "Federal Trade Commission" is another body. */
const endsInBody = (scene: Scene, first: number): boolean =>
  isBodyHead(lowerAt(scene, first + 2)) &&
  !is(scene, first, ROLE_MODIFIER) &&
  mayBeField(scene, first) &&
  mayBeField(scene, first + 1) &&
  is(scene, first + 1, CAPITAL);

/** "Board", "Administration" */
export const isBodyHead = (lower: string): boolean => PHRASAL_HEADS.has(lower) || LAST_HEADS.has(lower);

/** "the [US] Food and Drug Administration", "the [British] …" */
const isNation = (scene: Scene, at: number): boolean => {
  const { lower } = tokenAt(scene, at) as Token;
  return AFFILIATION_WORDS.has(lower) || PLACES.has(lower);
};

/** "Food", "Securities": no body or person by itself. */
export function mayBeField(scene: Scene, at: number): boolean {
  const { lower } = tokenAt(scene, at) as Token;
  if (isGivenName(lower) || is(scene, at, ALL_CAPITALS) || KNOWN_ORGANIZATIONS.has(lower) || PLACES.has(lower))
    return false;
  return FIELD_HEADS.has(lower) || !ORGANIZATION_HEADS.has(lower);
}
