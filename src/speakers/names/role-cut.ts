import { FIELD_ENDS } from '../../lexicon/office-words.ts';
import { INSTITUTION_HEADS } from '../../lexicon/organization-nouns.ts';
import { CAPITAL_RANKS } from '../../lexicon/titles.ts';
import { isPersonNoun } from '../nominals/nouns.ts';
import { is, type Scene, tokenAt, wordAt } from '../scene/scene.ts';
import { isListedPerson, TITLE } from '../scene/word-bits.ts';
import { followsMalayTitle, isMalayRank } from './malay-title.ts';
import {
  AFFILIATION,
  AFFILIATION_OR_NAME,
  AMPERSAND,
  ARTICLE,
  CLASS,
  DIRECTION,
  GENERIC,
  GIVEN_NAME,
  HEAD_OR_SURNAME,
  INITIAL,
  OF_OR_FOR,
  ORGANIZATION_HEAD,
  PAST,
  SAINT,
  THING_HEAD,
  TITLED,
} from './name-part.ts';
import { isPart, type NameWord, someIs } from './name-words.ts';
import { isOrganizationName } from './organization-name.ts';
import { opensSaintPlace } from './saint-place.ts';

/**
 * How many words belong to the title or role before the name: 3 in "House Speaker Emeritus Ana Ruiz"; all of them where
 * there is no name ("Arvo CEO").
 */
export function roleCut(scene: Scene, words: readonly NameWord[]): number {
  // "The Courier", "The Observer": a newspaper rather than a messenger; "Marlow & Daughter" a firm.
  if (isPart(words[0], ARTICLE) || someIs(words, AMPERSAND) || isExecutiveBody(words)) return 0;
  let cut = 0;
  for (let at = 0; at < words.length; at++) {
    if (!isRoleWord(scene, words[at] as NameWord)) continue;
    // "Stephen King", "Mary Baker Eddy": behind a given name it is a surname.
    if (at > cut && words.length - at < 3 && !isPart(words[at + 1], OF_OR_FOR) && isPart(words[at - 1], GIVEN_NAME))
      continue;
    if (at === words.length - 1 && isOfBody(words, at)) continue;
    if (at === words.length - 1) return at === cut && at > 0 ? cut : lastWordCut(words, at, cut);
    cut = isPart(words[at + 1], OF_OR_FOR) ? behindPhrase(words, at) : at + 1;
    at = cut - 1;
  }
  if (cut >= words.length) return cut;
  if (cut === 0) cut = unlistedRole(scene, words);
  while (cut < words.length - 1 && isModifier(words, cut)) cut++;
  if (cut === 0 && isRank(words)) return 1;
  return isBodyBehind(words, cut) ? 0 : cut;
}

/** "[General] Assembly", "[Peruvian General] Staff", "[Marlow General] Hospital", "[U.S. Justice] Department": no title, but part of the name. */
function isBodyBehind(words: readonly NameWord[], cut: number): boolean {
  const isWhole = cut === 1 || (cut === 2 && isPart(words[0], AFFILIATION));
  const isBody = isOrganizationName(words, cut) || isPartyName(words, cut);
  if (isWhole && isBody && !isShortTitle(words[0])) return true;
  if (isBody && words[cut - 1]?.key === 'general' && !isPart(words[0], TITLED)) return true;
  return cut === words.length - 1 && INSTITUTION_HEADS.has(words[cut]?.key ?? '');
}

/** "[DC] Ana Ruiz": a detective, where a given name follows the letters. */
const isRank = ([rank, given]: readonly NameWord[]): boolean =>
  CAPITAL_RANKS.has(rank?.text ?? '') && isPart(given, GIVEN_NAME);

/** "Department of [Justice]", "Center for [Justice]" */
const isOfBody = (words: readonly NameWord[], at: number): boolean =>
  isPart(words[at - 1], OF_OR_FOR) && isPart(words[at - 2], ORGANIZATION_HEAD);

/** "the Health and Safety Executive": nobody’s role has an *and* before that word. */
const isExecutiveBody = (words: readonly NameWord[]): boolean =>
  words.at(-1)?.key === 'executive' && words.at(-3)?.key === 'and';

/** A title, or a noun for one person. */
export function isRoleWord(scene: Scene, word: NameWord): boolean {
  const { first, last, parts } = word;
  if (opensSaintPlace(scene, word)) return false;
  if ((parts & CLASS) !== 0 && ORDINAL.test(tokenAt(scene, first - 1)?.lower ?? '')) return true;
  if (isMalayRank(word.key)) return followsMalayTitle(scene, first);
  const isGiven = (parts & GIVEN_NAME) !== 0;
  if ((parts & TITLED) !== 0) return !(isGiven && isBehindRole(scene, first));
  return isListedPerson(wordAt(scene, last - 1)) && (last - first > 1 || !isGiven);
}

/** "Airman 1st [Class] Ana Ruiz" */
const ORDINAL = /^(?:1st|2nd|3rd|first|second|third)$/;

/** "manager [Dean] Hale": behind a role a title that is a given name too is the name. */
const isBehindRole = (scene: Scene, at: number): boolean =>
  is(scene, at - 1, TITLE) || isListedPerson(wordAt(scene, at - 1));

/** "Sen."; "St. Mary’s Hospital" begins with none. */
const isShortTitle = (word: NameWord | undefined): boolean =>
  isPart(word, TITLED) && !isPart(word, SAINT) && word?.key.endsWith('.') === true;

/** How many words "Shipwright Ana Ruiz", "State Comptroller Ana Ruiz" have for a role that no list holds, before a given name. */
function unlistedRole(scene: Scene, words: readonly NameWord[]): number {
  for (let given = 1; given < words.length - 1; given++)
    if (isPart(words[given], GIVEN_NAME)) return isUnlistedRole(scene, words[given - 1] as NameWord) ? given : 0;
  return 0;
}

const isUnlistedRole = (scene: Scene, word: NameWord): boolean =>
  !isPart(word, GIVEN_NAME) && isPersonNoun({ lower: tokenAt(scene, word.last - 1)?.lower ?? '', pos: 'NOUN' });

/** The run ends with a role word: a role alone, unless names of that form stand before it. */
function lastWordCut(words: readonly NameWord[], at: number, cut: number): number {
  for (let before = cut; before < at; before++) if (!isPart(words[before], INITIAL)) return words.length;
  return at > 0 ? cut : words.length;
}

/** "Liberal Democrats" */
const isPartyName = (words: readonly NameWord[], last: number): boolean =>
  words.length === last + 1 && isPart(words[last], AFFILIATION) && words[last]?.key.endsWith('s') === true;

/** "Republican Ana Ruiz", "Former Ana Ruiz": party, nation or "former" before a name. */
function isModifier(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (!isPart(word, AFFILIATION | PAST)) return false;
  // "Sri Lankan Ana Ruiz", but "Sri Ratna Dewi"
  if (word?.key === 'sri') return words[at + 1]?.key === 'lankan';
  const last = words.at(-1);
  const isBeforeLast = words.length - at === 2;
  if (isPart(word, AFFILIATION_OR_NAME) && isBeforeLast) return isPart(last, GIVEN_NAME);
  if (isPart(last, ORGANIZATION_HEAD | THING_HEAD)) return false;
  // "Northern Line", "Western Union"
  if (isPart(word, DIRECTION) && isBeforeLast) return isPart(last, GIVEN_NAME);
  return !isPart(word, GIVEN_NAME) || isPart(words[at + 1], GIVEN_NAME);
}

/** "Secretary of State Ana Ruiz": the phrase ends behind a field, before a given name, else before the last two words. */
function behindPhrase(words: readonly NameWord[], at: number): number {
  let end = at + 2;
  while (isPart(words[end], GENERIC | ORGANIZATION_HEAD) || FIELD_ENDS.has(words[end]?.key ?? '')) end++;
  if (end > at + 2 && words.length - end > 1 && !isPart(words[end - 1], HEAD_OR_SURNAME)) return end;
  for (let given = at + 3; given < words.length; given++) if (isPart(words[given], GIVEN_NAME | INITIAL)) return given;
  return words.length - at > 4 && !isOrganizationName(words, at + 2) ? words.length - 2 : words.length;
}
