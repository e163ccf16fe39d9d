import { GENERATIONS, HONORS, PARTICLES } from '../lexicon/name-parts.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';
import { TITLES } from '../lexicon/titles.ts';
import { spellingOf } from './spelling.ts';
import { nameWordsOf } from './words.ts';

/** A person's name, folded: "Gov. José de la Cruz Jr." has the given name "jose", the surname "cruz", the generation "jr". */
export interface PersonName {
  /** First and middle names, particles left out; empty for a bare surname. */
  readonly given: readonly string[];
  readonly surname: string;
  /** The first half of a bare surname that has two: "Oak-Brack". Behind a given name it may be a middle name. */
  readonly barrel: string;
  readonly generation: string;
}

/** "Sen." and, before two, "Sens.": news that names them in one breath leaves the plural with the first. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  TITLES.map(({ word }) => word.replace('.', '')).flatMap((word) => [word, `${word}s`]),
);

/** "JD Brack" is "J.D. Brack"; in "JO BRACK" all is capitals. */
const TWO_INITIALS = /^(\p{Lu})(\p{Lu})(?=\s\p{Lu}\p{Ll})/u;

export function readPersonName(name: string): PersonName {
  const words = nameWordsOf(name.replace(TWO_INITIALS, spaced));
  while (words.length > 1 && TITLE_WORDS.has(words[0] as string)) words.shift();
  let generation = '';
  while (words.length > 1 && isSuffix(words.at(-1) as string)) {
    const suffix = words.pop() as string;
    if (GENERATIONS.has(suffix)) generation = suffix;
  }
  const surname = words.pop() ?? '';
  const barrel = words.length === 1 && isBarrel(words[0] as string, name) ? (words.pop() as string) : '';
  return {
    given: words.filter((word, at) => isGiven(word, at === 0 && !BOUND.test(name))),
    surname,
    barrel,
    generation,
  };
}

/** "PC Brack" is a constable; in "DI ROSA" is a particle. */
const spaced = (both: string, x: string, y: string): string =>
  TITLE_WORDS.has(both.toLowerCase()) || PARTICLES.has(both.toLowerCase()) ? both : `${x} ${y}`;

/** In "Jong-un" and "Min-seo" the small letter tells that these are given names. */
const isBarrel = (word: string, name: string): boolean =>
  DOUBLE.test(name.slice(name.lastIndexOf(' ') + 1)) && !PARTICLES.has(word);
const DOUBLE = /\p{L}-\p{Lu}/u;

/** "al-Brack" */
const BOUND = /^\p{L}+-/u;

/** "Ben Ali" may be a family name; who opens with "Ben" or "Al" in English news is mostly a Benjamin or an Albert. */
const isGiven = (word: string, isFirst: boolean): boolean =>
  !PARTICLES.has(word) || word.length === 1 || (isFirst && NICKNAMES.has(word));

const isSuffix = (word: string): boolean => GENERATIONS.has(word) || HONORS.has(word);

export type GivenMatch = 'same-name' | 'initials' | 'other-given-name' | 'same-surname';

/**
 * How two people of one surname compare. A middle name speaks against only where both have one: "Ana B. Ruiz" may be
 * "Ana Ruiz" and is not "Ana C. Ruiz". "Luis Ortega Jr." is not "Luis Ortega Sr.".
 */
export function matchNames(a: PersonName, b: PersonName): GivenMatch {
  if (a.given.length === 0 || b.given.length === 0)
    return surnamesOf(a).some((surname) => surnamesOf(b).includes(surname)) ? 'same-surname' : 'other-given-name';
  if (a.generation !== b.generation && !isGenerationOpen(a, b)) return 'other-given-name';
  const matches = calledNames(a).flatMap((x) => calledNames(b).map((y) => matchCalled(x, y)));
  return (['same-name', 'initials'] as const).find((match) => matches.includes(match)) ?? 'other-given-name';
}

/** "Luis Ortega" may be "Luis Ortega Jr.", whose "Jr." most articles leave out, or his father. */
export const isGenerationOpen = (a: PersonName, b: PersonName): boolean =>
  (a.generation === '') !== (b.generation === '');

/** A name that somebody goes by, and the middle name behind it. */
interface CalledName {
  readonly first: string;
  readonly middle: string | undefined;
}

/** "J. Edgar Moor" is called "J." in one article and "Edgar" in the next, "Mary-Ann Moor" also "Maryann". */
function calledNames({ given: [first = '', second, ...others] }: PersonName): CalledName[] {
  const names: CalledName[] = [{ first, middle: second }];
  if (second === undefined || second.length === 1) return names;
  if (first.length === 1) names.push({ first: second, middle: undefined });
  else names.push({ first: `${first}${second}`, middle: others[0] });
  return names;
}

function matchCalled(a: CalledName, b: CalledName): GivenMatch {
  const match = matchGiven(a.first, b.first);
  return match !== 'other-given-name' && middlesDiffer(a.middle, b.middle) ? 'other-given-name' : match;
}

/**
 * "j" is an initial of "jane", and "e" of "liz", who is Elizabeth; "bill" is a short form of "william", and "liz" and "beth"
 * may be one Elizabeth.
 */
function matchGiven(x: string, y: string): GivenMatch {
  if (x === y || isShortFor(x, y) || isShortFor(y, x) || isSpelledApart(x, y)) return 'same-name';
  const [xs, ys] = [spelled(x), spelled(y)];
  const mayBe = xs.some((long) => ys.some((other) => long === other || isInitial(long, other)));
  return mayBe ? 'initials' : 'other-given-name';
}

/** The name and what it may be short for. */
const spelled = (given: string): string[] => [given, ...(NICKNAMES.get(given) ?? [])];

const isInitial = (x: string, y: string): boolean => (x.length === 1 || y.length === 1) && x[0] === y[0];

const isShortFor = (short: string, full: string): boolean => NICKNAMES.get(short)?.includes(full) ?? false;

/** The first of each decides: "George H. W. Bush" is not "George W. Bush". */
const middlesDiffer = (x: string | undefined, y: string | undefined): boolean =>
  x !== undefined && y !== undefined && x !== y && !isInitial(x, y);

/**
 * "J. J. Goldberg": who goes by two initials seldom goes by the name behind the first. But both of "J. K. Rowe" are those
 * of "Joan Kay Rowe".
 */
export const isInitialDoubtful = (a: PersonName, b: PersonName): boolean =>
  hasTwoInitials(a) !== hasTwoInitials(b) && a.given[1]?.[0] !== b.given[1]?.[0];

const hasTwoInitials = ({ given: [x = '', y = ''] }: PersonName): boolean => x.length === 1 && y.length === 1;

/** The bare surnames that may stand for a person, each in one spelling: "roy" and "oak roy" for "Ana Oak-Roy". */
export function surnamesOf({ given, surname, barrel }: PersonName): string[] {
  const own = spellingOf(surname);
  const half = given.length > 1 ? given.at(-1) : barrel;
  if (!half) return [own];
  const double = `${spellingOf(half)} ${own}`;
  return barrel ? [double] : [own, double];
}

/** Whether the two are alike in how they sound and not in how they are spelled: "Sergei" and "Sergey". */
export const areSpelledApart = (a: PersonName, b: PersonName): boolean =>
  a.surname !== b.surname || isSpelledApart(a.given[0] ?? '', b.given[0] ?? '');

const isSpelledApart = (x: string, y: string): boolean => x !== y && spellingOf(x) === spellingOf(y);

/** The names under which a person is written down. */
export const ownKeys = (person: PersonName): string[] => calledNames(person).map(({ first }) => first);

/** The names to look under for those that may be the same: the long forms, and the initial. */
export const otherKeys = (person: PersonName): string[] =>
  ownKeys(person).flatMap((name) => [...(NICKNAMES.get(name) ?? []), ...(name.length > 1 ? [name.slice(0, 1)] : [])]);
