import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import { type Mention, nominalMention } from '../mention.ts';
import { nounClass, titleOf } from '../nominals/nouns.ts';
import { officeName } from '../nominals/office.ts';
import { goesOn, is, lowerAt, type Scene, tokenAt } from '../scene/scene.ts';
import { TITLE } from '../scene/word-bits.ts';
import type { NameWord } from './name-words.ts';
import { organizationBeforeRole } from './organization-before-role.ts';
import { isRoleWord } from './role-word.ts';
import { toName } from './to-name.ts';

export function roleAlone(scene: Scene, words: readonly NameWord[]): readonly Mention[] {
  const [head, tail] = [words[0], words.at(-1)];
  if (!head || !tail) return [];
  const role = words.findLast((word) => isRoleWord(scene, word)) as NameWord;
  const known = nounClass(scene.doc.tokens[role.last - 1]);
  const title = titleOf(role.key);
  // "[Mr] and Mrs Ruiz"
  if (title?.office === null && lowerAt(scene, tail.last) === 'and' && is(scene, tail.last + 1, TITLE)) return [];
  const before = organizationBeforeRole(scene, words, words.length);
  const own = tokenAt(scene, head.first - 1);
  // "the business group [Marlow Forward]"
  if (before.length > 0 && own && goesOn(scene, head.first) && nounClass(own)?.kind === 'organization')
    return [toName(scene, words, { last: tail.last, opens: head.first, suffix: null, role: null, gender: null })];
  const { noun, field } = officeName(scene, head.first, role.last - 1, title?.office ?? known?.noun ?? role.key);
  const determiner = lowerAt(scene, head.first - 1);
  return [
    ...before,
    nominalMention({
      first: head.first,
      last: tail.last,
      head: role.last - 1,
      noun,
      field,
      kind: 'person',
      gender: known?.gender ?? title?.gender ?? null,
      trait: known?.trait ?? null,
      determiner: SINGLE.has(determiner)
        ? 'indefinite'
        : determiner === 'the' || before.length > 0 || (known?.trait !== 'kin' && POSSESSIVE_PRONOUNS.has(determiner))
          ? 'definite'
          : 'bare',
      roleFirst: head.first,
      roleLast: tail.last,
    }),
  ];
}

/** "[the] Marlow MP", "[a] Reform UK MP": one of a seat or a party, and nobody of that name. */
export const isDetermined = (scene: Scene, first: number): boolean => {
  const before = lowerAt(scene, first - 1);
  return before === 'the' || SINGLE.has(before);
};

/** "[a] South Carolina Democrat", "[one] House Republican" */
const SINGLE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);
