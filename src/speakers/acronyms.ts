import { ACRONYM_GAPS, SHORT_OPENERS } from '../lexicon/organization-forms.ts';

const MIN_ACRONYM = 2;

/** The letters that a name of three words or more may be called by. */
export const acronymsOf = (keys: readonly string[]): readonly string[] =>
  keys.length <= MIN_ACRONYM
    ? []
    : [keys, keys.filter(givesLetter)]
        .map((words) => words.map((key) => key.charAt(0)).join(''))
        .filter(({ length }) => length > MIN_ACRONYM);

/** "FDA" has no letter of "U.S." and "and". */
const givesLetter = (key: string, at: number): boolean =>
  !(at === 0 && SHORT_OPENERS.has(key.replaceAll('.', ''))) && !ACRONYM_GAPS.has(key);
