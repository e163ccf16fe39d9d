import { NICKNAMES } from '../lexicon/nicknames.ts';
import { type PersonName, readPersonName } from './person-name.ts';
import { spellingOf } from './spelling.ts';

/** A person’s name with all that is compared of it, in one spelling. */
export interface Namesake extends PersonName {
  readonly spelling: string;
  /** The bare surnames that may stand for the person: "roi" and "oak roi" for "Ana Oak-Roy". */
  readonly surnames: readonly string[];
  readonly called: readonly CalledName[];
}

/** A name that somebody goes by, and the middle name behind it. */
export interface CalledName {
  readonly first: string;
  readonly spelling: string;
  readonly middle: string | undefined;
}

export function toNamesake(name: string): Namesake {
  const person = readPersonName(name);
  const spelling = spellingOf(person.surname);
  return { ...person, spelling, surnames: surnamesOf(person, spelling), called: calledNames(person) };
}

function surnamesOf({ given, barrel }: PersonName, own: string): string[] {
  const half = given.length > 1 ? given.at(-1) : barrel;
  if (!half) return [own];
  const double = `${spellingOf(half)} ${own}`;
  return barrel ? [double] : [own, double];
}

/** "J. Edgar Moor" is called "J." in one article and "Edgar" in the next, "Mary-Ann Moor" also "Maryann". */
function calledNames({ given: [first = '', second, ...others] }: PersonName): CalledName[] {
  const names = [called(first, second)];
  if (second === undefined || second.length === 1) return names;
  names.push(first.length === 1 ? called(second, undefined) : called(`${first}${second}`, others[0]));
  return names;
}

const called = (first: string, middle: string | undefined): CalledName => ({
  first,
  spelling: spellingOf(first),
  middle,
});

/** The given names under which a person is written down, in one spelling. */
export const ownKeys = ({ called }: Namesake): string[] => called.map(({ spelling }) => spelling);

/** Those to look under for people who may be the same: the long forms, and the initial. */
export const otherKeys = ({ called }: Namesake): string[] =>
  called.flatMap(({ first }) => [...(NICKNAMES.get(first) ?? []), ...initialOf(first)]).map(spellingOf);

const initialOf = (first: string): string[] => (first.length > 1 ? [first.slice(0, 1)] : []);
