import { FIRM_RELATIONS } from '../../lexicon/person-nouns.ts';
import type { Gender } from '../../lexicon/titles.ts';
import { isAllCapitals } from '../letters.ts';
import { NameMention, type RoleFound, spaced } from '../mention.ts';
import { lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { givenGender } from './given-name.ts';
import { nameKind } from './name-kind.ts';
import { ARTICLE, GIVEN_NAME } from './name-part.ts';
import { isPart, keysOf, type NameWord, textsOf } from './name-words.ts';
import { isOrganizationName } from './organization-name.ts';

/** What stands around the words of a name. */
interface Surroundings {
  readonly last: number;
  readonly opens: number;
  readonly suffix: NameWord | null;
  readonly role: RoleFound | null;
  /** Of the title. */
  readonly gender: Gender | null;
}

export function toName(
  scene: Scene,
  named: readonly NameWord[],
  { last, opens, suffix, role, gender }: Surroundings,
): NameMention {
  const hasArticle = isPart(named[0], ARTICLE);
  const words = hasArticle && named.length > 1 ? named.slice(1) : named;
  const keys = keysOf(words);
  const key = spaced(keys);
  const isRelation =
    role !== null && (FIRM_RELATIONS.has(role.noun) || isOfficialBody(words, role) || isThing(scene, words, last));
  const tells = suffix !== null || gender !== null || (role !== null && !isRelation);
  const kind = tells ? 'person' : nameKind(scene, words, key, hasArticle);
  const isFirm = kind !== 'person' && role !== null && (kind !== null || keys.length === 1);
  // A lone "Clinton" or "Jordan" is more often a surname.
  const mayTell = kind !== 'organization' && kind !== 'place' && keys.length > 1 && isPart(words[0], GIVEN_NAME);
  return new NameMention(
    {
      first: (named[0] as NameWord).first,
      last,
      words: textsOf(named),
      keys,
      suffix: suffix?.text ?? null,
      kind,
      gender: gender ?? (mayTell ? givenGender(keys[0] ?? '') : null),
      role: isFirm ? null : role,
      opens,
    },
    key,
  );
}

/** "Proxy adviser [Glass Harbour], which": nobody is *which*; but "a letter from Senator Ana Ruiz, which". */
const isThing = (scene: Scene, words: readonly NameWord[], last: number): boolean =>
  textAt(scene, last) === ',' && lowerAt(scene, last + 1) === 'which' && !isPart(words[0], GIVEN_NAME);

/** "the official [Marlow News Agency]", "the official [MNA]": what speaks for a state, and no official. */
const isOfficialBody = (words: readonly NameWord[], { noun }: RoleFound): boolean =>
  noun === 'official' && (isOrganizationName(words) || (words.length === 1 && isAllCapitals(words[0]?.text ?? '')));
