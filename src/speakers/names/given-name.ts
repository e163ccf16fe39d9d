import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import type { Gender } from '../../lexicon/titles.ts';

const GENDERS = new Map<string, Gender | null>();
for (const name of EITHER_NAMES) GENDERS.set(name, null);
for (const name of MALE_NAMES) GENDERS.set(name, 'male');
for (const name of FEMALE_NAMES) GENDERS.set(name, 'female');

/** The first part of a double name, "jean" of "jean-luc"; null where a name is not double. */
function firstPart(key: string): string | null {
  const hyphen = key.indexOf('-');
  return hyphen < 0 ? null : key.slice(0, hyphen);
}

/** Whether a folded word is a given name. */
export function isGivenName(key: string): boolean {
  if (GENDERS.has(key)) return true;
  const part = firstPart(key);
  return part !== null && GENDERS.has(part);
}

const JOINED = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;

/** "RoseAnn", "MaryBeth": two given names written as one, no brand. */
export function isJoinedName(word: string, key: string): boolean {
  const parts = JOINED.exec(word);
  if (!parts) return false;
  return isGivenName(key) || parts.slice(1).every((part) => GENDERS.has(part.toLowerCase()));
}

/** The gender that a given name, folded, is mostly borne with; null where it is borne with both, or unknown. */
export function givenGender(key: string): Gender | null {
  const whole = GENDERS.get(key);
  if (whole) return whole;
  const part = firstPart(key);
  return part === null ? null : (GENDERS.get(part) ?? null);
}
