import { AFFILIATION_WORDS } from '../../lexicon/capital-words.ts';
import {
  FIELD_HEADS,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  PHRASAL_HEADS,
} from '../../lexicon/organization-nouns.ts';
import { PLACES } from '../../lexicon/places.ts';
import type { Token } from '../../text/document.ts';
import { is, type Scene, tokenAt } from '../scene/scene.ts';
import { ALL_CAPITALS, THE } from '../scene/word-bits.ts';
import { isGivenName } from './given-name.ts';

/** Heads that take no phrase behind them. */
const LAST_HEADS: ReadonlySet<string> = new Set(['administration', 'executive']);

/**
 * Whether the *and* stands within the name of a body, which an article, a word or two, *and*, two more words make up, the
 * head last; a nation may stand before them:
 *
 *     the Securities and Exchange Board      the US Food Safety and Standards Authority
 */
export function isTwofoldName(scene: Scene, from: number, and: number): boolean {
  const first = from + 1 < and && isNation(scene, from) ? from + 1 : from;
  if (and > first + 2 || !is(scene, from - 1, THE)) return false;
  if (!isBodyHead(tokenAt(scene, and + 2)?.lower ?? '')) return false;
  for (let at = first; at < and; at++) if (!mayBeField(scene, at)) return false;
  return true;
}

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
