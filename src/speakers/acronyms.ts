import { ACRONYM_GAPS, SHORT_OPENERS } from '../lexicon/organization-forms.ts';

const MIN_ACRONYM = 2;

/** The letters that a name of three words or more may be called by. */
export function acronymsOf(keys: readonly string[]): readonly string[] {
  if (keys.length <= MIN_ACRONYM) return [];
  let [all, some] = ['', ''];
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string;
    all += key.charAt(0);
    if (givesLetter(key, at)) some += key.charAt(0);
  }
  return [all, some].filter(({ length }) => length > MIN_ACRONYM);
}

/** "FDA" has no letter of "U.S." and "and". */
const givesLetter = (key: string, at: number): boolean =>
  !(at === 0 && SHORT_OPENERS.has(key.replaceAll('.', ''))) && !ACRONYM_GAPS.has(key);
