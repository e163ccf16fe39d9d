import { CHIEF_OFFICERS, FIELD_ENDS } from '../../lexicon/office-words.ts';
import { INSTITUTION_HEADS, KNOWN_ORGANIZATIONS } from '../../lexicon/organization-nouns.ts';
import { OUTLETS } from '../../lexicon/outlets.ts';
import { NO_ROLE_NOUNS } from '../../lexicon/person-nouns.ts';
import { CAPITAL_RANKS, SURE_RANKS, SURNAME_TITLES } from '../../lexicon/titles.ts';
import { isPersonNoun, nounClass, titleOf } from '../nominals/nouns.ts';
import { is, lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { NUM, ROLE_MODIFIER, THE } from '../scene/word-bits.ts';
import { isExecutiveBody } from './executive-body.ts';
import {
  AFFILIATION,
  AFFILIATION_OR_NAME,
  AMPERSAND,
  ARTICLE,
  DIRECTION,
  GENERIC,
  GIVEN_NAME,
  HEAD_OR_SURNAME,
  HONOR,
  INITIAL,
  MODIFIER,
  OPENS_KNOWN_NAME,
  ORGANIZATION_HEAD,
  OWN_POSSESSIVE,
  PAST,
  PHRASE_OPENER,
  SAINT,
  SYLLABLES,
  THING_HEAD,
  TITLED,
} from './name-part.ts';
import { isPart, type NameWord, someIs } from './name-words.ts';
import { isOrganizationName } from './organization-name.ts';
import { isRoleWord } from './role-word.ts';
import { commonInSource } from './sentence-openers.ts';

/** "Senate President [Pro Tempore] Ana Ruiz", "Mayor [Pro Tem] Ana Ruiz" */
const PRO_TEMPORE: ReadonlySet<string> = new Set(['pro', 'tempore', 'tem']);

/** "Special Agent [in Charge] Ana Ruiz" */
const IN_CHARGE: ReadonlySet<string> = new Set(['in', 'charge']);

/** "Det [Con] Ana Ruiz" */
const endsTitle = (words: readonly NameWord[], at: number): boolean =>
  at > 0 &&
  (PRO_TEMPORE.has(words[at]?.key ?? '') ||
    IN_CHARGE.has(words[at]?.key ?? '') ||
    (words[at]?.key === 'con' && words[at - 1]?.key === 'det'));

/**
 * How many words belong to the title or role before the name: 3 in "House Speaker Emeritus Ana Ruiz"; all of them where
 * there is no name ("Arvo CEO"). A role goes on to the last of its words, and to what modifies whoever holds it.
 */
export function roleCut(scene: Scene, words: readonly NameWord[]): number {
  if (words.length === 1) return loneRole(scene, words);
  // "The Courier", "The Observer": a newspaper rather than a messenger.
  if (isPart(words[0], ARTICLE) || isSaintsHouse(words) || isExecutiveBody(scene, words) || isKnownPair(words))
    return 0;
  if (someIs(words, AMPERSAND)) return cutBehindPartners(scene, words);
  const listed = listedRole(scene, words);
  if (listed >= words.length) return listed;
  let cut = listed > 0 ? listed : unlistedRole(scene, words);
  while (cut < words.length - 1 && (isModifier(words, cut) || endsTitle(words, cut))) cut++;
  if (cut === 0) return isRank(words) ? 1 : 0;
  if (cut === 1 && isAgedPair(scene, words)) return 0;
  // "[Department of Justice] and Arvo"
  return words[cut]?.key === 'and' || isInBody(words, cut) ? 0 : cut;
}

/** "the Directorate" is a body. */
const loneRole = (scene: Scene, words: readonly NameWord[]): number =>
  isPart(words[0], ARTICLE | AMPERSAND) || isExecutiveBody(scene, words) ? 0 : listedRole(scene, words);

/** "Consumer Reports", "Black Caps" */
function isKnownPair(words: readonly NameWord[]): boolean {
  const [opener, next] = [words[0], words[1]];
  if (!next || !isPart(opener, OPENS_KNOWN_NAME)) return false;
  const pair = `${opener?.key} ${next.key}`;
  return OUTLETS.has(pair) || (words.length === 2 && KNOWN_ORGANIZATIONS.has(pair));
}

/** "[Dean] Hale, 34,": a title that is a given name too, where the age follows. */
const isAgedPair = (scene: Scene, [given, surname, ...others]: readonly NameWord[]): boolean =>
  surname !== undefined &&
  others.length === 0 &&
  isPart(given, GIVEN_NAME) &&
  !isPart(surname, GIVEN_NAME) &&
  textAt(scene, surname.last) === ',' &&
  is(scene, surname.last + 1, NUM) &&
  textAt(scene, surname.last + 2) === ',';

/** "St. Luke’s said": what is called after a saint. */
const isSaintsHouse = (words: readonly NameWord[]): boolean =>
  isPart(words[0], SAINT) && isPart(words[1], OWN_POSSESSIVE);

/** "Marlow & Pell CEO [Ana Ruiz]"; "Marlow & Daughter" is a firm. */
function cutBehindPartners(scene: Scene, words: readonly NameWord[]): number {
  const role = words.findLastIndex((word) => isPart(word, AMPERSAND)) + 2;
  const cut = words.length - role > 1 ? roleCut(scene, words.slice(role)) : 0;
  return cut > 0 ? role + cut : 0;
}

/** How many words reach to the last that is a title or a noun for a person, and neither a surname nor part of a body’s name. */
function listedRole(scene: Scene, words: readonly NameWord[]): number {
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const isSomebody = isSurname(words, at, end) && !isTheOfficer(scene, words, at);
    if (!isRoleWord(scene, words[at] as NameWord) || isSomebody || isOfBody(words, at)) continue;
    end = isPart(words[at + 1], PHRASE_OPENER) ? behindPhrase(words, at) : at + 1;
    at = end - 1;
  }
  return end;
}

/**
 * "Stephen [King]", "Mary [Baker] Eddy", "J.R. [King]", "Mayor [King]", "[Son] Jun-ho"; not "the South Carolina
 * [Republican]". `role`: how many words are a role before it.
 */
function isSurname(words: readonly NameWord[], at: number, role: number): boolean {
  const left = words.length - at;
  const isBehindGiven = at > role && left < 3 && isPart(words[at - 1], GIVEN_NAME);
  if (isPart(words[at], HONOR)) return false;
  if (isOfName(words, at)) return true;
  if (isBehindGiven && !isPart(words[at], AFFILIATION) && !isPart(words[at + 1], PHRASE_OPENER)) return true;
  return at > 0 && left === 1 && areInitials(words, role, at) && !isRankedLeader(words, at);
}

/** "Deputy [Director]", "Chief [Justice]", "Attorney [General]", where "Deputy [King]" is called King. */
function isRankedLeader(words: readonly NameWord[], at: number): boolean {
  const lower = words[at]?.key ?? '';
  if (CHIEF_OFFICERS.has(`${words[at - 1]?.key} ${lower}`)) return true;
  const title = titleOf(lower);
  if (title) return title.office !== null && !SURNAME_TITLES.has(lower);
  return isPart(words[at - 1], MODIFIER) && nounClass({ lower })?.trait === 'leads';
}

/** "the Chief [Whip]", "the former Deputy [Coroner]": with an article nobody is called so. */
function isTheOfficer(scene: Scene, [opener]: readonly NameWord[], at: number): boolean {
  if (at !== 1 || !opener || !isPart(opener, MODIFIER) || isPart(opener, GIVEN_NAME)) return false;
  const before = is(scene, opener.first - 1, ROLE_MODIFIER) ? opener.first - 2 : opener.first - 1;
  return is(scene, before, THE);
}

/** "[Son] Jun-ho": a relative stands before no such name; "Ram [Man] Singh Gurung", "[Sultan] bin Marlow": nobody’s role. */
const isOfName = (words: readonly NameWord[], at: number): boolean =>
  NO_ROLE_NOUNS.has(words[at]?.key ?? '') ||
  (words[at]?.key === 'sultan' && /^(?:al|bin$)/.test(words[at + 1]?.key ?? '')) ||
  (isPart(words[at + 1], SYLLABLES) && nounClass({ lower: words[at]?.key ?? '' })?.trait === 'kin');

function areInitials(words: readonly NameWord[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isPart(words[at], INITIAL)) return false;
  return true;
}

/** Whether the words of a role are part of the name of a body. */
const isInBody = (words: readonly NameWord[], cut: number): boolean =>
  isInstitution(words, cut) || ((isOrganizationName(words, cut) || isPartyName(words, cut)) && mayOpenBody(words, cut));

/** "[U.S. Justice] Department" */
const isInstitution = (words: readonly NameWord[], cut: number): boolean =>
  cut === words.length - 1 && INSTITUTION_HEADS.has(words[cut]?.key ?? '');

/**
 * "[General] Assembly", "[Peruvian General] Staff", "[National Republican] Senatorial Committee", "[Marlow General] Hospital";
 * not "[Sen.] Vole Foods".
 */
function mayOpenBody(words: readonly NameWord[], cut: number): boolean {
  const isNationwide = words[0]?.key === 'national' && isPart(words[1], AFFILIATION);
  const isOneWord = cut === 1 || (cut === 2 && (isPart(words[0], AFFILIATION) || isNationwide));
  return (isOneWord && !isShortTitle(words[0])) || (words[cut - 1]?.key === 'general' && !isPart(words[0], TITLED));
}

/** "[DC] Ana Ruiz": a detective, where a given name follows the letters; "[DI] Ruiz". */
const isRank = (words: readonly NameWord[]): boolean =>
  words.length > 1 &&
  ((isPart(words[1], GIVEN_NAME) && CAPITAL_RANKS.has(words[0]?.text ?? '')) || SURE_RANKS.has(words[0]?.text ?? ''));

/** "Department of [Justice]", "Center for [Justice]", "Department of [Migrant] Workers", "Office of [Student] Housing" */
const isOfBody = (words: readonly NameWord[], at: number): boolean =>
  at > 1 &&
  isPart(words[at - 1], PHRASE_OPENER) &&
  isPart(words[at - 2], ORGANIZATION_HEAD) &&
  (at === words.length - 1 || (at === words.length - 2 && isSeenTo(words[at + 1] as NameWord)));

const isSeenTo = (word: NameWord): boolean =>
  nounClass({ lower: word.key })?.kind === 'group' || isPart(word, GENERIC) || FIELD_ENDS.has(word.key);

/** "Sen."; "St. Mary’s Hospital" begins with none. */
const isShortTitle = (word: NameWord | undefined): boolean =>
  isPart(word, TITLED) && !isPart(word, SAINT) && word?.key.endsWith('.') === true;

/**
 * How many words "Shipwright Ana Ruiz", "State Comptroller Ana Ruiz", "Discussant Ana Ruiz said" have for a role that no list holds,
 * before a given name.
 */
function unlistedRole(scene: Scene, words: readonly NameWord[]): number {
  for (let given = 1; given < words.length - 1; given++)
    if (isPart(words[given], GIVEN_NAME)) return isUnlistedRole(scene, words[given - 1] as NameWord) ? given : 0;
  return 0;
}

const isUnlistedRole = (scene: Scene, word: NameWord): boolean =>
  !isPart(word, GIVEN_NAME) &&
  (isPersonNoun({ lower: lowerAt(scene, word.last - 1), pos: 'NOUN' }) ||
    (word.last - word.first === 1 && commonInSource(scene, word.first) === 'NOUN'));

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
  // "National President of the Independent Petroleum Retailers Association": nobody's name ends so.
  if (isPart(words.at(-1), ORGANIZATION_HEAD) && !isPart(words.at(-1), HEAD_OR_SURNAME)) return words.length;
  const start = isPart(words[at + 2], ARTICLE) ? at + 3 : at + 2;
  let end = start;
  while (isPart(words[end], GENERIC | ORGANIZATION_HEAD) || FIELD_ENDS.has(words[end]?.key ?? '')) end++;
  if (end > start && isPart(words[end], PHRASE_OPENER) && takesPhrase(words[end - 1]))
    return behindPhrase(words, end - 1);
  if (end > start && words[end]?.key !== 'and' && words.length - end > 1 && !isPart(words[end - 1], HEAD_OR_SURNAME))
    return end;
  for (let given = Math.max(at + 3, bodyEnd(words)); given < words.length; given++)
    if (isPart(words[given], GIVEN_NAME | INITIAL)) return given;
  return words.length - at > 4 && !isOrganizationName(words, at + 2) ? words.length - 2 : words.length;
}

/** "Secretary of [State] for Trade", "Director of the [Centre] for Ice" */
const takesPhrase = (word: NameWord | undefined): boolean => word?.key === 'state' || isPart(word, ORGANIZATION_HEAD);

/** "Salem County Education Association [Ana Ruiz]": where the words of a body end, before two more words at least. */
function bodyEnd(words: readonly NameWord[]): number {
  for (let at = words.length - 3; at > 0; at--)
    if (isPart(words[at], ORGANIZATION_HEAD) && !isPart(words[at], HEAD_OR_SURNAME)) return at + 1;
  return 0;
}
