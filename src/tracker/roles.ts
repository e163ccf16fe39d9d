import { TITLES } from '../lexicon/titles.ts';
import { wordsOf } from './words.ts';

/** "Sen." is "senator"; "congressman" is itself. Courtesies ("Mr.") are no offices. */
const OFFICES: ReadonlyMap<string, string> = new Map(
  TITLES.flatMap(({ word, office }) => (office ? [[word.replace('.', ''), office] as const] : [])),
);

/** Words that change over a career and not the person. */
const PASSING = new Set(['the', 'a', 'an', 'then', 'former', 'ex', 'next', 'current', 'new', 'late', 'longtime']);

/**
 * A role in one form: "then-Sen." is "senator", "the Texas Sen." is "texas senator". Empty for one that tells nobody from
 * a namesake: a single word that is no office ("spokesman", "friend", "American").
 */
export function roleKey(role: string): string {
  const words = wordsOf(role).filter((word) => !PASSING.has(word));
  const named = words.map((word) => OFFICES.get(word) ?? word);
  if (named.length === 0 || (named.length === 1 && !OFFICES.has(words[0] as string))) return '';
  return named.join(' ');
}
