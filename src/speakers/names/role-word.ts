import { CHRISTENED_TITLES, CIVIL_OFFICES } from '../../lexicon/titles.ts';
import { isKin } from '../nominals/listed-class.ts';
import { titleOf } from '../nominals/nouns.ts';
import { is, lowerAt, type Scene, textAt, wordAt } from '../scene/scene.ts';
import { CAPITAL, isListedPerson, TITLE } from '../scene/word-bits.ts';
import { isGivenName } from './given-name.ts';
import { followsMalayTitle } from './malay-title.ts';
import { CLASS, GIVEN_NAME, MALAY_RANK, TITLED } from './name-part.ts';
import type { NameWord } from './name-words.ts';
import { opensSaintPlace } from './saint-place.ts';

/** A title, or a noun for one person. */
export function isRoleWord(scene: Scene, word: NameWord): boolean {
  const { first, last, parts } = word;
  if (opensSaintPlace(scene, word)) return false;
  if ((parts & CLASS) !== 0 && ORDINAL.test(lowerAt(scene, first - 1))) return true;
  if ((parts & MALAY_RANK) !== 0) return followsMalayTitle(scene, first);
  const isGiven = (parts & GIVEN_NAME) !== 0;
  if ((parts & TITLED) !== 0)
    return !((isGiven && (isBehindRole(scene, first) || isRelative(scene, word))) || isChristened(scene, word));
  return isListedPerson(wordAt(scene, last - 1)) && (last - first > 1 || !isGiven);
}

/** "Airman 1st [Class] Ana Ruiz" */
const ORDINAL = /^(?:1st|2nd|3rd|first|second|third)$/;

/** "manager [Dean] Hale": behind a role a title that is a given name too is the name. */
const isBehindRole = (scene: Scene, at: number): boolean =>
  is(scene, at - 1, TITLE) || isListedPerson(wordAt(scene, at - 1));

/** "Sen. [Duke] Hale", "Coach [King] Hale"; not "the Hon. Prince Hale", "Gov. Prince Luis Hale". */
const isChristened = (scene: Scene, { first, last, key }: NameWord): boolean =>
  CHRISTENED_TITLES.has(key) &&
  CIVIL_OFFICES.has(titleOf(lowerAt(scene, first - 1))?.office ?? '') &&
  is(scene, last, CAPITAL) &&
  !is(scene, last + 1, CAPITAL);

/** "her husband, [Earl] Hale", not "her husband, Judge Luis Ortega". */
const isRelative = (scene: Scene, { first, last }: NameWord): boolean =>
  textAt(scene, first - 1) === ',' && isKin(scene, first - 2) && !isGivenName(lowerAt(scene, last));
