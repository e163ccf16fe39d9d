import { DOCUMENT_PARTS } from '../../lexicon/document-nouns.ts';
import { KNOWN_ORGANIZATIONS } from '../../lexicon/organization-nouns.ts';
import { COMPASS_WORDS } from '../../lexicon/places.ts';
import { spaced } from '../mention.ts';
import { nounClass } from '../nominals/nouns.ts';
import {
  AFFILIATION,
  GIVEN_NAME,
  LETTER,
  MODIFIER,
  OPENS_KNOWN_NAME,
  ORGANIZATION_HEAD,
  PARTY_AND_STATE,
  THING_HEAD,
} from './name-part.ts';
import { isPart, keysOf, type NameWord } from './name-words.ts';
import { isOrganizationName } from './organization-name.ts';

/** Days, prizes, wars, nations' adjectives alone, "(R-Ohio)", "Iowa Democrats". */
export function isNobody(words: readonly NameWord[]): boolean {
  const last = words.at(-1);
  if (isPart(last, PARTY_AND_STATE)) return true;
  // "Annex B"
  if (words.length === 2 && isPart(last, LETTER) && DOCUMENT_PARTS.has(words[0]?.key ?? '')) return true;
  // "MPs"
  if (words.length === 1) return isPart(last, LETTER) || isPluralOfLetters(last as NameWord);
  // "Downing Street"
  if (isPart(words[0], OPENS_KNOWN_NAME) && KNOWN_ORGANIZATIONS.has(spaced(keysOf(words)))) return false;
  if (isPart(last, THING_HEAD) && !(words.length === 2 && isPart(words[0], GIVEN_NAME)) && !isOrganizationName(words))
    return true;
  // "Marlow Democrats"
  if (isPart(last, AFFILIATION) && last?.key.endsWith('s')) return true;
  // "South Korean [television]"
  if (words.length === 2 && COMPASS_WORDS.has(words[0]?.key ?? '') && isPart(last, AFFILIATION)) return true;
  for (const word of words) if (!isPart(word, AFFILIATION | MODIFIER)) return false;
  // "General Staff"
  return !isPart(last, ORGANIZATION_HEAD);
}

const isPluralOfLetters = ({ text, key }: NameWord): boolean =>
  text.endsWith('s') && /^[A-Z]{2,}s$/.test(text) && nounClass({ lower: key })?.kind === 'group';
