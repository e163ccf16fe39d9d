import { GENERATIONS, HONORS, PARTICLES } from '../lexicon/name-parts.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';
import { TITLES } from '../lexicon/titles.ts';
import { nameWordsOf } from './words.ts';

/** A person's name, folded: "Gov. José de la Cruz Jr." has the given name "jose", the surname "cruz", the generation "jr". */
export interface PersonName {
  /** First and middle names, particles left out; empty for a bare surname. */
  readonly given: readonly string[];
  readonly surname: string;
  readonly generation: string;
}

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.map(({ word }) => word.replace('.', '')));

export function readPersonName(name: string): PersonName {
  const words = nameWordsOf(name);
  while (words.length > 1 && TITLE_WORDS.has(words[0] as string)) words.shift();
  let generation = '';
  while (words.length > 1 && isSuffix(words.at(-1) as string)) {
    const suffix = words.pop() as string;
    if (GENERATIONS.has(suffix)) generation = suffix;
  }
  const surname = words.pop() ?? '';
  return { given: words.filter((word, at) => isGiven(word, at === 0)), surname, generation };
}

/** "Ben Ali" may be a family name; who opens with "Ben" or "Al" in English news is mostly a Benjamin or an Albert. */
const isGiven = (word: string, isFirst: boolean): boolean =>
  !PARTICLES.has(word) || word.length === 1 || (isFirst && NICKNAMES.has(word));

const isSuffix = (word: string): boolean => GENERATIONS.has(word) || HONORS.has(word);

export type GivenMatch = 'same-name' | 'initials' | 'other-given-name' | 'same-surname';

/**
 * How two people of one surname compare. A middle name speaks against only where both have one: "Ana B. Ruiz" may be
 * "Ana Ruiz" and is not "Ana C. Ruiz". "Luis Ortega Jr." is not "Luis Ortega".
 */
export function matchNames(a: PersonName, b: PersonName): GivenMatch {
  const [x, y] = [a.given[0], b.given[0]];
  if (x === undefined || y === undefined) return 'same-surname';
  if (a.generation !== b.generation) return 'other-given-name';
  const first = matchGiven(x, y);
  if (first !== 'other-given-name' && middlesDiffer(a.given, b.given)) return 'other-given-name';
  return first;
}

/**
 * "j" is an initial of "jane", and "e" of "liz", who is Elizabeth; "bill" is a short form of "william", and "liz" and "beth"
 * may be one Elizabeth.
 */
function matchGiven(x: string, y: string): GivenMatch {
  if (x === y || isShortFor(x, y) || isShortFor(y, x)) return 'same-name';
  const [xs, ys] = [spelled(x), spelled(y)];
  const mayBe = xs.some((long) => ys.some((other) => long === other || isInitial(long, other)));
  return mayBe ? 'initials' : 'other-given-name';
}

/** The name and what it may be short for. */
const spelled = (given: string): string[] => [given, ...(NICKNAMES.get(given) ?? [])];

const isInitial = (x: string, y: string): boolean => (x.length === 1 || y.length === 1) && x[0] === y[0];

const isShortFor = (short: string, full: string): boolean => NICKNAMES.get(short)?.includes(full) ?? false;

/** The first of each decides: "George H. W. Bush" is not "George W. Bush". */
function middlesDiffer([, x]: readonly string[], [, y]: readonly string[]): boolean {
  return x !== undefined && y !== undefined && x !== y && !isInitial(x, y);
}

/** "J. J. Goldberg": who goes by two initials seldom goes by the name behind the first. */
export const hasTwoInitials = ({ given: [x = '', y = ''] }: PersonName): boolean => x.length === 1 && y.length === 1;

/** The first names to look under for those that may be the same as `given`: itself, its long forms, its initial. */
export function givenKeys(given: string): string[] {
  return [...new Set([given, ...(NICKNAMES.get(given) ?? []), given.slice(0, 1)])];
}
