import { SEAT_NOUNS } from '../../lexicon/person-nouns.ts';
import { AFFILIATION, GIVEN_NAME, HONOR, ORGANIZATION_HEAD } from './name-part.ts';
import { isPart, type NameWord } from './name-words.ts';

/** Takes "MD" and "PhD" off "Ana Ruiz, MD, PhD". The last of them, or undefined. */
export function withoutHonors(words: NameWord[]): NameWord | undefined {
  const last = words.at(-1);
  if (!hasHonor(words)) return undefined;
  while (hasHonor(words)) words.pop();
  return last;
}

/** "Ana Ruiz [MP]"; "the Labour MP" is called by nothing else, nor are "the Marlow MP" and "Nationals MP". */
function hasHonor(words: readonly NameWord[]): boolean {
  const last = words.at(-1);
  if (words.length < 2 || !isPart(last, HONOR)) return false;
  if (words.length === 2 && SEAT_NOUNS.has(last?.key ?? '')) return isPart(words[0], GIVEN_NAME);
  // "Reform UK [MP]"
  if (isPart(words.at(-2), ORGANIZATION_HEAD)) return false;
  for (let at = 0; at < words.length - 1; at++) if (!isPart(words[at], AFFILIATION)) return true;
  return false;
}
