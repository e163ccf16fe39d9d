import { LEGAL_SUFFIXES } from '../lexicon/legal-suffixes.ts';
import {
  ACRONYM_GAPS,
  CLUB_SUFFIXES,
  INVERTED_HEADS,
  SHORT_OPENERS,
  SPELLED_OTHERWISE,
} from '../lexicon/organization-forms.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organization-nouns.ts';
import { nameWordsOf } from './words.ts';

/** An organization's name in one form, folded: no article, no legal suffix, "Justice Department" as "department of justice". */
export interface OrganizationName {
  /** All its letters, however they are spaced: "Exxon Mobil" is "exxonmobil". */
  readonly core: string;
  /** What news at home leaves out: "U.S." of "U.S. Food and Drug Administration", but not of "U.S. Senate". */
  readonly country: string;
  /** The core without the country. */
  readonly rest: string;
  /** The letters that a short form would have, with and without the small words: "doj" and "dj". */
  readonly initials: readonly string[];
  /** Whether it is such a short form itself: "FBI", "F.B.I.", "MoD", "M&S", "U.S. FDA". */
  readonly isAcronym: boolean;
}

const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu;
const CAPITALS = /^(?:\p{Lu}\p{Ll}?&?){1,5}\p{Lu}$/u;

export function readOrganizationName(name: string): OrganizationName {
  const { country, words, isAcronym } = readForms(name);
  const opener = SHORT_OPENERS.get(country) ?? [];
  const isLeftOut = country !== '' && (isAcronym || words.length > 2);
  const core = lettersOf([...opener, ...words]);
  return {
    core,
    country: isLeftOut ? country : '',
    rest: isLeftOut ? lettersOf(words) : core,
    initials: isAcronym ? [] : isLeftOut || country === '' ? initialsOf(words) : initialsBehind(country, words),
    isAcronym,
  };
}

/** "U.S. Justice Department" has the country "us" and the words "department of justice"; "UN" is words alone. */
function readForms(name: string): { country: string; words: readonly string[]; isAcronym: boolean } {
  const plain = plainOf(name);
  const words = coreWordsOf(plain);
  const country = countryOf(words);
  if (country === '') return { country, words, isAcronym: CAPITALS.test(plain) };
  const opener = SHORT_OPENERS.get(country) as readonly string[];
  const rest = words.slice(words[0] === country ? 1 : opener.length);
  if (rest.length === 0) return { country: '', words: opener, isAcronym: false };
  return { country, words: invert(rest), isAcronym: CAPITALS.test(plain.slice(plain.indexOf(' ') + 1)) };
}

const plainOf = (name: string): string => name.trim().replace(DOTTED, (letters) => letters.replaceAll('.', ''));

function countryOf(words: readonly string[]): string {
  for (const [short, long] of SHORT_OPENERS) {
    if (words[0] === short || long.every((word, at) => words[at] === word)) return short;
  }
  return '';
}

function coreWordsOf(name: string): readonly string[] {
  const words = nameWordsOf(name.replaceAll('&', ' and ')).map((word) => SPELLED_OTHERWISE.get(word) ?? word);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && endsInSuffix(words)) words.pop();
  return invert(words);
}

const invert = (words: readonly string[]): readonly string[] =>
  words.length === 2 && INVERTED_HEADS.has(words[1] as string) ? [words[1] as string, 'of', words[0] as string] : words;

/** What is left must still name somebody: "Arvo Inc." is "Arvo", but "News Corp." is not "News", nor "Tarn FC" the town. */
function endsInSuffix(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const isHead = words.length === 2 && ORGANIZATION_HEADS.has(words[0] ?? '');
  return (LEGAL_SUFFIXES.has(last) && !isHead) || (CLUB_SUFFIXES.has(last) && words.length > 2);
}

const lettersOf = (words: readonly string[]): string => words.map((word) => (word === 'and' ? '&' : word)).join('');

/** Two letters with a gap between them are none: the Department of Justice is "DOJ", never "DJ". */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const all = firstLetters(words);
  const big = firstLetters(words.filter((word) => !ACRONYM_GAPS.has(word)));
  const joined = words.includes('and')
    ? [lettersOf(words.map((word) => (word === 'and' ? word : (word[0] ?? ''))))]
    : [];
  return big.length === words.length || big.length < 3 ? [all, ...joined] : [all, big, ...joined];
}

const firstLetters = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** "USAF"; nobody shortens "U.S. Army" to "USA". */
const initialsBehind = (country: string, words: readonly string[]): string[] =>
  initialsOf(words).map((letters) => country + letters);

/** "ExxonMobil", "JPMorgan" */
const INNER_CAPITAL = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/**
 * Where an organization and its short form meet: the first letter of the first word and the last initial.
 * "Federal Bureau of Investigation", "FBI" and "First Bank of Ilmenau" are judged together under "fi". Firms of one name
 * or two ("Exxon Mobil", "ExxonMobil") have no short form, and meet by their last letter.
 */
export function organizationBlock(name: string): string {
  const { rest, isAcronym } = readOrganizationName(name);
  const words = readForms(plainOf(name).replace(INNER_CAPITAL, ' ')).words;
  const big = words.filter((word) => !ACRONYM_GAPS.has(word));
  const isWhole =
    isAcronym ||
    readForms(name).words.length === 1 ||
    (words.length < 3 && !ORGANIZATION_HEADS.has(words.at(-1) ?? ''));
  const last = isWhole ? rest.slice(-1) : (big.at(-1) ?? rest).slice(0, 1);
  return `${rest.slice(0, 1)}${last}`;
}
