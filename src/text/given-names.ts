import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts';
import type { Token } from './document.ts';

/** Whether a word is one that people are called by, whoever bears it here. */
export const isGivenName = ({ lower }: Token): boolean =>
  MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || EITHER_NAMES.has(lower);
