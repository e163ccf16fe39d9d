import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts';
import type { Gender } from '../lexicon/titles.ts';

/** The first part of a double name: "jean" of "jean-luc". */
const firstPart = (key: string): string => (key.includes('-') ? key.slice(0, key.indexOf('-')) : key);

const isListed = (key: string): boolean => FEMALE_NAMES.has(key) || MALE_NAMES.has(key) || EITHER_NAMES.has(key);

/** Whether a folded word is a given name. */
export const isGivenName = (key: string): boolean => isListed(key) || isListed(firstPart(key));

/** The gender that a given name, folded, is mostly borne with; null where it is borne with both, or unknown. */
export function givenGender(key: string): Gender | null {
  for (const name of [key, firstPart(key)]) {
    if (FEMALE_NAMES.has(name)) return 'female';
    if (MALE_NAMES.has(name)) return 'male';
  }
  return null;
}
