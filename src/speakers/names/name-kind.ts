import { PERSONAL_PARTICLES } from '../../lexicon/name-parts.ts';
import { KNOWN_ORGANIZATIONS } from '../../lexicon/organization-nouns.ts';
import { OUTLETS } from '../../lexicon/outlets.ts';
import { PLACES } from '../../lexicon/places.ts';
import type { Token } from '../../text/document.ts';
import type { NameMention } from '../mention.ts';
import { nounClass } from '../nominals/nouns.ts';
import { is, lowerAt, type Scene, tokenAt } from '../scene/scene.ts';
import { ADJ, HYPHEN, NOUN, NUM, PERSON_NOUN, POSSESSIVE, PROPN, THE } from '../scene/word-bits.ts';
import {
  AFFILIATION,
  AFFILIATION_OR_NAME,
  AMPERSAND,
  BRAND,
  FIRST_STANDING,
  GIVEN_NAME,
  HEAD_OR_SURNAME,
  INITIAL,
  KNOWN_ORGANIZATION,
  OPENS_KNOWN_NAME,
  OWN_POSSESSIVE,
  PHRASE_OPENER,
  PLACE,
  SAINT,
  SYLLABLES,
} from './name-part.ts';
import { isPart, type NameWord, someIs } from './name-words.ts';
import { isOrganizationName } from './organization-name.ts';
import { opensSaintPlace } from './saint-place.ts';

/** What the words of a name tell of its bearer, article apart; `key`: all of them. null where they do not tell. */
export function nameKind(
  scene: Scene,
  words: readonly NameWord[],
  key: string,
  hasArticle: boolean,
): NameMention['kind'] {
  return words.length === 1
    ? loneKind(scene, words[0] as NameWord, hasArticle)
    : (knownKind(scene, words, key, hasArticle) ?? builtKind(scene, words));
}

function loneKind(scene: Scene, word: NameWord, hasArticle: boolean): NameMention['kind'] {
  if (isPart(word, PLACE)) return isPart(word, GIVEN_NAME) && isRelative(scene, word) ? 'person' : 'place';
  if (isPart(word, KNOWN_ORGANIZATION | AMPERSAND | OWN_POSSESSIVE | BRAND) || hasArticle) return 'organization';
  if (isOrganizationName([word])) return 'organization';
  if (!isPart(word, GIVEN_NAME) || word.key.length < 3) return null;
  return isOfThing(scene, word) ? 'organization' : 'person';
}

/** "the [Rose] was full", "the [Bill], he said,": an inn, a boat, what the House debates; not "the Rose campaign", "the Rose and Pell camps". */
const isOfThing = (scene: Scene, { first, last }: NameWord): boolean =>
  is(scene, first - 1, THE) &&
  !is(scene, last, NOUN | ADJ | PROPN | NUM | HYPHEN | POSSESSIVE) &&
  !LINKS.has(lowerAt(scene, last));

const LINKS: ReadonlySet<string> = new Set(['and', 'or']);

/** "his son [Jordan]" */
const isRelative = (scene: Scene, { first }: NameWord): boolean =>
  is(scene, first - 1, PERSON_NOUN) && nounClass(tokenAt(scene, first - 1) as Token)?.trait === 'kin';

/** By the whole name, or by a word that only such names have. */
function knownKind(scene: Scene, words: readonly NameWord[], key: string, hasArticle: boolean): NameMention['kind'] {
  const head = words[0] as NameWord;
  const mayBeKnown = isPart(head, OPENS_KNOWN_NAME);
  if (mayBeKnown && PLACES.has(key)) return 'place';
  if (opensSaintPlace(scene, head) && !isOrganizationName(words)) return 'place';
  // "at [St Olaf’s], halfway up a ladder": a church, a school, a hospital.
  if (isPart(head, SAINT) && isPart(words.at(-1), OWN_POSSESSIVE)) return 'place';
  if (isPart(words.at(-2), OWN_POSSESSIVE)) return 'organization';
  if (mayBeKnown && (OUTLETS.has(key) || KNOWN_ORGANIZATIONS.has(key))) return 'organization';
  if (hasArticle) return 'organization';
  if (isForSomebody(words) || FOUNDED.test(words.at(-1)?.key ?? '')) return 'organization';
  if (isOrganizationName(words)) return isGivenPair(words) ? 'person' : 'organization';
  return someIs(words, AMPERSAND) || opensWithBody(words) ? 'organization' : null;
}

/** "Marlow 1908" */
const FOUNDED = /^\d{4}$/;

/** "Transport for Marlow", "Friends of the Sea": what stands for something, or is of it. */
const isForSomebody = (words: readonly NameWord[]): boolean => {
  for (let at = 1; at < words.length - 1; at++) if (isPart(words[at], PHRASE_OPENER)) return true;
  return false;
};

/** "BBC Radio Marlow", "NHS Marlow", "Google Cloud"; "CNN Ana Ruiz" is none. */
const opensWithBody = ([opener, next]: readonly NameWord[]): boolean =>
  isPart(opener, KNOWN_ORGANIZATION) && next !== undefined && !isPart(next, GIVEN_NAME | INITIAL);

/** "Mark House": a given name before a word that also ends organizations' names. */
const isGivenPair = ([given, surname, ...others]: readonly NameWord[]): boolean =>
  others.length === 0 && isPart(given, GIVEN_NAME) && isPart(surname, HEAD_OR_SURNAME);

/** By how it is put together. */
function builtKind(scene: Scene, words: readonly NameWord[]): NameMention['kind'] {
  const head = words[0] as NameWord;
  if (isPersonal(words)) return 'person';
  if (someIs(words, BRAND) || opensWithPlace(words)) return 'organization';
  if (isPart(head, AFFILIATION_OR_NAME) && (words.length === 2 || isSriName(words))) return null;
  return is(scene, head.first - 1, THE) || isPart(head, AFFILIATION) ? 'organization' : null;
}

/** "Sri Ratna Dewi" */
const isSriName = ([head, next]: readonly NameWord[]): boolean => head?.key === 'sri' && next?.key !== 'lankan';

function isPersonal(words: readonly NameWord[]): boolean {
  if (isPart(words[0], GIVEN_NAME | INITIAL | SYLLABLES) || isPart(words.at(-1), SYLLABLES)) return true;
  if (words.length < 4 && isPart(words[0], FIRST_STANDING)) return true;
  return words.length > 2 && (holdsPersonal(words) || (words.length === 3 && isPart(words[1], INITIAL)));
}

/** "Oduya [wa] Marlow", "Lars [van] Dam": such small words stand in names of persons alone, as *de la* does not. */
function holdsPersonal(words: readonly NameWord[]): boolean {
  for (let at = 1; at < words.length - 1; at++) if (PERSONAL_PARTICLES.has(words[at]?.text ?? '')) return true;
  return false;
}

/** "New York Jets" */
const opensWithPlace = (words: readonly NameWord[]): boolean =>
  words.length > 2 && isPart(words[0], OPENS_KNOWN_NAME) && PLACES.has(`${words[0]?.key} ${words[1]?.key}`);
