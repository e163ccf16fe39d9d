import { OTHER_OFFICE_WORDS, TITLES } from '../lexicon/titles.ts';
import { wordsOf } from './words.ts';

/** "Sen." is "senator"; "congressman" is itself. Courtesies ("Mr.") are no offices. */
const OFFICES: ReadonlyMap<string, string> = new Map(
  TITLES.flatMap(({ word, office }) => (office ? [[word.replace('.', ''), office] as const] : [])),
);

const OFFICE_NOUNS: ReadonlySet<string> = new Set(OFFICES.values());

/** Words that change over a career and not the person. */
const PASSING = new Set(['the', 'a', 'an', 'then', 'former', 'ex', 'next', 'current', 'new', 'late', 'longtime']);

/** "mayor of Tarn" is the "Tarn mayor"; a "secretary of state" has no place called State. */
const BEFORE_PLACE = new Set(['of', 'for', 'from', 'at']);
const NO_PLACES = new Set(['state', 'staff']);

/**
 * A role in one form: "then-Sen." is "senator", "mayor of Tarn" is "tarn mayor". Empty for one that tells nobody from a
 * namesake: a single word that is no office ("spokesman", "friend", "American").
 */
export function roleKey(role: string): string {
  const named = placedRole(wordsOf(role).filter((word) => !PASSING.has(word)));
  return isTelling(named) ? named.join(' ') : '';
}

/** The words with offices in full, and the place first: "tarn mayor". */
export function placedRole(short: readonly string[]): readonly string[] {
  const words = short.map((word) => OFFICES.get(word) ?? word);
  const at = words.findIndex((word, own) => BEFORE_PLACE.has(word) && !NO_PLACES.has(words[own + 1] ?? ''));
  return at < 1 || at === words.length - 1 ? words : [...words.slice(at + 1), ...words.slice(0, at)];
}

const isTelling = (words: readonly string[]): boolean => words.length > 1 || OFFICE_NOUNS.has(words[0] ?? '');

/** A role, and what it is without its place: a "russian foreign minister" is a "foreign minister", and a "minister". */
export function roleForms(key: string): string[] {
  const words = key.split(' ');
  const stop = words.findIndex((word) => OTHER_OFFICE_WORDS.has(word));
  const forms = words.slice(0, stop < 0 ? words.length : stop + 1).map((_, at) => words.slice(at));
  return forms.filter((form, at) => at === 0 || isTelling(form)).map((form) => form.join(' '));
}
