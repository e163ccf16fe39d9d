import { LEGAL_SUFFIXES } from '../lexicon/legal-suffixes.ts';
import { fold, nameWordsOf } from './words.ts';

/** An organization's name, folded: no article, no legal suffix. */
export interface OrganizationName {
  readonly core: string;
  /** The letters that a short form would have, with and without the small words: "doj" and "dj". */
  readonly initials: readonly string[];
  /** Whether it is such a short form itself: "FBI", "F.B.I.". */
  readonly isAcronym: boolean;
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'at', 'to']);
const DOTTED = /^(?:\p{L}\.){2,}\p{L}?$/u;
const CAPITALS = /^\p{Lu}{2,6}$/u;

export function readOrganizationName(name: string): OrganizationName {
  const trimmed = name.trim();
  if (DOTTED.test(trimmed)) return { core: fold(trimmed).replaceAll('.', ''), initials: [], isAcronym: true };
  const words = nameWordsOf(name);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL_SUFFIXES.has(words.at(-1) as string)) words.pop();
  return { core: words.join(' '), initials: initialsOf(words), isAcronym: CAPITALS.test(trimmed) };
}

function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const letters = (list: readonly string[]): string => list.map((word) => word[0]).join('');
  return [...new Set([letters(words), letters(words.filter((word) => !SMALL.has(word)))])];
}

/**
 * Where an organization and its short form meet: the first letter of the first word and the last initial.
 * "Federal Bureau of Investigation", "FBI" and "First Bank of Ilmenau" are judged together under "fi".
 */
export function organizationBlock(name: string): string {
  const { core, initials } = readOrganizationName(name);
  const letters = initials.at(-1) ?? core;
  return `${letters.slice(0, 1)}${letters.slice(-1)}`;
}
