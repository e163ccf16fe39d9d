import { GROUP_NOUNS } from '../../lexicon/group-nouns.ts';
import { BUSINESS_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/organization-nouns.ts';
import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';

/** Nouns for those who could speak. */
export const SOMEBODY: ReadonlySet<string> = new Set([
  ...PERSON_WORDS,
  ...GROUP_NOUNS,
  ...ORGANIZATION_NOUNS,
  ...BUSINESS_NOUNS,
]);
