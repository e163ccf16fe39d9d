import { ORGANIZATION_HEAD, ORGANIZATION_OPENER, PHRASE_OPENER } from './name-part.ts';
import { isPart, type NameWord } from './name-words.ts';

/** Whether words, from `first` on, are built as the name of an organization: "Radio Marlow", "University of Arlen". */
export function isOrganizationName(words: readonly NameWord[], first = 0): boolean {
  if (words.length - first > 1 && isPart(words[first], ORGANIZATION_OPENER)) return true;
  for (let at = first; at < words.length; at++)
    if (isPart(words[at], ORGANIZATION_HEAD) && endsHead(words[at + 1])) return true;
  return false;
}

/** Whether the head of a name ends before this word: at the end of the name, "University [of Arlen]". */
const endsHead = (next: NameWord | undefined): boolean => next === undefined || isPart(next, PHRASE_OPENER);
