import { GENERATIONS, HONORS, PARTICLES } from '../lexicon/name-parts.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';
import { TITLES } from '../lexicon/titles.ts';
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
