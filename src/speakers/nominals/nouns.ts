import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { GROUP_NOUNS } from '../../lexicon/group-nouns.ts';
import { KINSHIP_NOUNS } from '../../lexicon/kinship-nouns.ts';
import { BUSINESS_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/organization-nouns.ts';
import { PERSON_ENDINGS, PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { type Gender, TITLES, type Title } from '../../lexicon/titles.ts';
import type { SpeakerKind } from '../../schema/types.ts';
import type { Word } from '../../text/document.ts';

/** What a common noun tells of the one it stands for. */
export interface NounClass {
  readonly noun: string;
  readonly kind: SpeakerKind;
  readonly gender: Gender | null;
  readonly trait: 'leads' | 'epithet' | 'spokes' | 'kin' | 'business' | null;
}

const NOUNS = new Map<string, NounClass>();
for (const noun of ORGANIZATION_NOUNS) NOUNS.set(noun, { noun, kind: 'organization', gender: null, trait: null });
for (const noun of BUSINESS_NOUNS) NOUNS.set(noun, { noun, kind: 'organization', gender: null, trait: 'business' });
for (const noun of DOCUMENT_NOUNS) NOUNS.set(noun, { noun, kind: 'document', gender: null, trait: null });
for (const { noun, gender, trait } of PERSON_NOUNS) NOUNS.set(noun, { noun, kind: 'person', gender, trait });
for (const { noun, gender } of KINSHIP_NOUNS) NOUNS.set(noun, { noun, kind: 'person', gender, trait: 'kin' });
for (const noun of GROUP_NOUNS) NOUNS.set(noun, { noun, kind: 'group', gender: null, trait: null });

/** "chairmen", "businesswomen". */
const IRREGULAR_PLURAL = /men$/;

for (const base of [...NOUNS.values()])
  for (const plural of pluralsOf(base.noun))
    if (!NOUNS.has(plural))
      NOUNS.set(
        plural,
        base.kind === 'document' ? base : { noun: base.noun, kind: 'group', gender: null, trait: null },
      );

/** The class of a noun; a plural noun for persons is a group. null for nouns that stand for nobody. */
export const nounClass = (word: Pick<Word, 'lower'> | undefined): NounClass | null =>
  (word && NOUNS.get(word.lower)) ?? null;

/** All words whose ending makes them plurals of the noun. */
function pluralsOf(noun: string): string[] {
  const candidates = [`${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies'), noun.replace(/man$/, 'men')];
  return candidates.filter((plural) => singularOf(plural) === noun);
}

/** The singular of a plural by its ending, or null: "lawyers", "agencies", "firemen", "witnesses". */
function singularOf(lower: string): string | null {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('sses') || lower.endsWith('ches')) return lower.slice(0, -2);
  if (lower.endsWith('s') && !lower.endsWith('ss')) return lower.slice(0, -1);
  return IRREGULAR_PLURAL.test(lower) ? lower.replace(IRREGULAR_PLURAL, 'man') : null;
}

/** "Glassblowers", "Researchers": the plural of a noun for persons, known or by its ending. */
export function isPeopleNoun(token: Pick<Word, 'lower'>): boolean {
  const known = nounClass(token);
  if (known) return known.kind !== 'person';
  const singular = singularOf(token.lower);
  return singular !== null && singular.length > 5 && PERSON_ENDINGS.some((ending) => singular.endsWith(ending));
}

/** A noun for one person by its class, or by its ending where no list holds it. */
export function isPersonNoun({ lower, pos }: Pick<Word, 'lower' | 'pos'>): boolean {
  const known = NOUNS.get(lower);
  if (known) return known.kind === 'person';
  return pos === 'NOUN' && lower.length > 5 && PERSON_ENDINGS.some((ending) => lower.endsWith(ending));
}

const TITLES_BY_WORD: ReadonlyMap<string, Title> = new Map(TITLES.map((title) => [title.word, title]));

export const titleOf = (lower: string): Title | undefined => TITLES_BY_WORD.get(lower);
