import { LEGAL_SUFFIXES } from '../lexicon/legal-suffixes.ts';
import { ACRONYM_GAPS, INVERTED_HEADS, SHORT_OPENERS } from '../lexicon/organization-forms.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organization-nouns.ts';
import { nameWordsOf } from './words.ts';

/** An organization's name in one form, folded: no article, no legal suffix, "Justice Department" as "department of justice". */
export interface OrganizationName {
  readonly core: string;
  /** The letters that a short form would have, with and without the small words: "doj" and "dj". */
  readonly initials: readonly string[];
  /** Whether it is such a short form itself: "FBI", "F.B.I.", "MoD". */
  readonly isAcronym: boolean;
}

const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu;
const CAPITALS = /^(?:\p{Lu}\p{Ll}?){1,5}\p{Lu}$/u;

export function readOrganizationName(name: string): OrganizationName {
  const plain = name.trim().replace(DOTTED, (letters) => letters.replaceAll('.', ''));
  const words = coreWordsOf(plain);
  const opener = openerOf(words);
  const spelled = opener ? [...opener, ...words.slice(1)] : words;
  return {
    core: spelled.join(' '),
    // Nobody shortens "U.S. Army" to "USA".
    initials: opener ? [] : initialsOf(words),
    isAcronym: CAPITALS.test(plain),
  };
}

function coreWordsOf(name: string): string[] {
  const words = nameWordsOf(name);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && endsInSuffix(words)) words.pop();
  const [first = '', head = ''] = words;
  return words.length === 2 && INVERTED_HEADS.has(head) ? [head, 'of', first] : words;
}

/** What is left must still name somebody: "Arvo Inc." is "Arvo", but "News Corp." is not "News". */
const endsInSuffix = (words: readonly string[]): boolean =>
  LEGAL_SUFFIXES.has(words.at(-1) ?? '') && !(words.length === 2 && ORGANIZATION_HEADS.has(words[0] ?? ''));

const openerOf = (words: readonly string[]): readonly string[] | undefined =>
  words.length > 1 ? SHORT_OPENERS.get(words[0] ?? '') : undefined;

/** Two letters with a gap between them are none: the Department of Justice is "DOJ", never "DJ". */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const all = words.map((word) => word[0]).join('');
  const big = words.filter((word) => !ACRONYM_GAPS.has(word)).map((word) => word[0]);
  return big.length === words.length || big.length < 3 ? [all] : [all, big.join('')];
}

/**
 * Where an organization and its short form meet: the first letter of the first word and the last initial.
 * "Federal Bureau of Investigation", "FBI" and "First Bank of Ilmenau" are judged together under "fi".
 */
export function organizationBlock(name: string): string {
  const { core } = readOrganizationName(name);
  const words = core.split(' ').filter((word) => !ACRONYM_GAPS.has(word));
  const last = words.length > 1 ? (words.at(-1) as string).slice(0, 1) : core.slice(-1);
  return `${core.slice(0, 1)}${last}`;
}
