import { AFFILIATION_WORDS, AFFILIATIONS_AND_NAMES, THING_HEADS } from '../../lexicon/capital-words.ts';
import { FIRST_STANDING_FAMILY_NAMES } from '../../lexicon/family-names.ts';
import { GENERATIONS, HONORS } from '../../lexicon/name-parts.ts';
import { FIELD_WORDS } from '../../lexicon/office-words.ts';
import {
  BUSINESS_NOUNS,
  GENERIC_BODIES,
  HEADS_AND_SURNAMES,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  ORGANIZATION_OPENERS,
} from '../../lexicon/organization-nouns.ts';
import { OUTLETS } from '../../lexicon/outlets.ts';
import { PAST_ROLE, ROLE_MODIFIERS } from '../../lexicon/person-nouns.ts';
import { PLACES } from '../../lexicon/places.ts';
import { MALAY_RANKS } from '../../lexicon/titles.ts';
import { isInitial, looksLikeBrand } from '../letters.ts';
import { titleOf } from '../nominals/nouns.ts';
import { isGivenName, isJoinedName } from './given-name.ts';

/** What a word may be as part of a name, as bits. */
export const GIVEN_NAME = 1 << 0;
/** "Jun-ho" of "Pak Jun-ho", "Kim": behind a family name, and a family name that stands first. */
export const SYLLABLES = 1 << 1;
export const FIRST_STANDING = 1 << 2;
export const INITIAL = 1 << 3;
export const NICKNAME = 1 << 4;
export const GENERATION = 1 << 5;
export const HONOR = 1 << 6;
/** Of a role: a title, "former" and the like, "finance". */
export const TITLED = 1 << 7;
export const MODIFIER = 1 << 8;
export const PAST = 1 << 9;
/** "Board", "Competition": a common noun that the capitals of a role reach. */
export const GENERIC = 1 << 10;
/** A nation, a party, a creed; "Christian", which is a given name too; "Northern". */
export const AFFILIATION = 1 << 11;
export const AFFILIATION_OR_NAME = 1 << 12;
export const DIRECTION = 1 << 13;
/** What ends the name of a thing; of an organization, or of one and a surname; what opens that of an organization. */
export const THING_HEAD = 1 << 14;
export const ORGANIZATION_HEAD = 1 << 15;
export const HEAD_OR_SURNAME = 1 << 16;
export const ORGANIZATION_OPENER = 1 << 17;
/** Alone the name of an organization; of a place; the first word of what is such a name. */
export const KNOWN_ORGANIZATION = 1 << 18;
export const PLACE = 1 << 19;
export const OPENS_KNOWN_NAME = 1 << 20;
/** "DeepField"; "Moody’s"; "&". */
export const BRAND = 1 << 21;
export const OWN_POSSESSIVE = 1 << 22;
export const AMPERSAND = 1 << 23;
/** The word itself: *the*, *class*; *of* or *for*. */
export const ARTICLE = 1 << 24;
export const CLASS = 1 << 25;
export const PHRASE_OPENER = 1 << 27;
/** "Sri" of "Tan Sri Ruiz". */
export const MALAY_RANK = 1 << 26;
/** "R-Ohio"; a single letter. */
export const PARTY_AND_STATE = 1 << 28;
export const LETTER = 1 << 29;
/** "St" of "St Albans". */
export const SAINT = 1 << 30;

const STATE_PATTERN = /^[dri]-/;
const NICKNAME_PATTERN = /^["'\u201c\u2018(](?!t$)/;
const SYLLABLES_PATTERN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** "University of Arlen", "Center for Ice", "Mothers Against Noise" */
const PHRASE_OPENERS: ReadonlySet<string> = new Set(['of', 'for', 'against']);
const DIRECTIONS: ReadonlySet<string> = new Set(['northern', 'southern', 'eastern', 'western']);
export const SAINTS: ReadonlySet<string> = new Set(['saint', 'st', 'st.']);
const KNOWN_OPENERS = new Set(
  [...PLACES, ...OUTLETS, ...KNOWN_ORGANIZATIONS]
    .filter((name) => name.includes(' '))
    .map((name) => name.split(' ')[0]),
);

/** `key`: the word folded. */
export const nameParts = (text: string, key: string): number =>
  personParts(text, key) | roleParts(key) | organizationParts(text, key) | wordParts(key);

const personParts = (text: string, key: string): number =>
  (isGivenName(key) || isJoinedName(text, key) ? GIVEN_NAME : 0) |
  (SYLLABLES_PATTERN.test(text) ? SYLLABLES : 0) |
  (FIRST_STANDING_FAMILY_NAMES.has(key) ? FIRST_STANDING : 0) |
  (isInitial(text) ? INITIAL : 0) |
  (NICKNAME_PATTERN.test(text) ? NICKNAME : 0) |
  (GENERATIONS.has(key) ? GENERATION : 0) |
  (HONORS.has(key) ? HONOR : 0);

const roleParts = (key: string): number =>
  (titleOf(key) ? TITLED : 0) |
  (MALAY_RANKS.has(key) ? MALAY_RANK : 0) |
  (ROLE_MODIFIERS.has(key) ? MODIFIER : 0) |
  (PAST_ROLE.has(key) ? PAST : 0) |
  (FIELD_WORDS.has(key) || BUSINESS_NOUNS.has(key) || GENERIC_BODIES.has(key) ? GENERIC : 0) |
  (AFFILIATION_WORDS.has(key) ? AFFILIATION : 0) |
  (AFFILIATIONS_AND_NAMES.has(key) ? AFFILIATION_OR_NAME : 0) |
  (DIRECTIONS.has(key) ? DIRECTION : 0);

const organizationParts = (text: string, key: string): number =>
  (THING_HEADS.has(key) ? THING_HEAD : 0) |
  (ORGANIZATION_HEADS.has(key) ? ORGANIZATION_HEAD : 0) |
  (HEADS_AND_SURNAMES.has(key) ? HEAD_OR_SURNAME : 0) |
  (ORGANIZATION_OPENERS.has(key) ? ORGANIZATION_OPENER : 0) |
  (KNOWN_ORGANIZATIONS.has(key) ? KNOWN_ORGANIZATION : 0) |
  (PLACES.has(key) ? PLACE : 0) |
  (KNOWN_OPENERS.has(key) ? OPENS_KNOWN_NAME : 0) |
  (looksLikeBrand(text) && !isJoinedName(text, key) ? BRAND : 0) |
  (key.endsWith("'s") ? OWN_POSSESSIVE : 0);

const wordParts = (key: string): number =>
  (key === '&' ? AMPERSAND : 0) |
  (key === 'the' ? ARTICLE : 0) |
  (key === 'class' ? CLASS : 0) |
  (PHRASE_OPENERS.has(key) ? PHRASE_OPENER : 0) |
  (STATE_PATTERN.test(key) ? PARTY_AND_STATE : 0) |
  (key.length < 2 ? LETTER : 0) |
  (SAINTS.has(key) ? SAINT : 0);
