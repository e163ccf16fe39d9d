import { PLACE_OPENERS } from '../../lexicon/places.ts';
import { type RoleFound, spaced } from '../mention.ts';
import { goesOn, is, lowerAt, type Scene } from '../scene/scene.ts';
import { ADJ, NOUN, PERSON_NOUN, TITLE } from '../scene/word-bits.ts';
import { nameKind } from './name-kind.ts';
import { GIVEN_NAME, INITIAL, ORGANIZATION_OPENER, THING_HEAD } from './name-part.ts';
import { isPart, keysOf, type NameWord } from './name-words.ts';
import { roleBefore } from './role-before.ts';
import { isRoleWord } from './role-word.ts';

const MAX_FIELD = 3;

/**
 * How many words of a capital run are the seat or field of an office whose holder stands behind it:
 *
 *     the Labour candidate for [East Marlow] Ana Ruiz      Professor of [Law] Ana Ruiz
 *
 * Not "the author of [Ana Ruiz]", "the spokesman for [Mayor] Ana Ruiz", "the mayor of [San Juan Capistrano]", nor "the head of
 * [Port James College]", "the head of [JP Morgan]".
 */
export function seatBefore(scene: Scene, words: readonly NameWord[]): number {
  if (words.length < 3 || isPart(words[0], GIVEN_NAME | ORGANIZATION_OPENER)) return 0;
  if (officeEnd(scene, (words[0] as NameWord).first - 1) < 0) return 0;
  let mayEnd = false;
  for (let at = 1; at < words.length - 1; at++) {
    const before = words[at - 1] as NameWord;
    if (isRoleWord(scene, before)) return 0;
    mayEnd ||= !PLACE_OPENERS.has(before.key);
    if (mayEnd && isPart(words[at], GIVEN_NAME | INITIAL) && isPersonName(scene, words.slice(at))) return at;
  }
  return 0;
}

/** "Port [James College]" goes on with what a body or a thing is called by. */
const isPersonName = (scene: Scene, words: readonly NameWord[]): boolean =>
  !isPart(words.at(-1), THING_HEAD) && nameKind(scene, words, spaced(keysOf(words)), false) === 'person';

/**
 * The role of somebody named behind its seat or field, which ends before `seatEnd` in lower case:
 *
 *     the visiting professor of constitutional law Ana Ruiz      the candidate for East Marlow Ana Ruiz
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function seatedRole(scene: Scene, seatEnd: number, name: number): RoleFound | null {
  let at = seatEnd - 1;
  while (seatEnd - at <= MAX_FIELD && is(scene, at, NOUN | ADJ)) at--;
  const end = at < name - 1 && goesOn(scene, name) ? officeEnd(scene, at) : -1;
  const role = end < 0 ? null : roleBefore(scene, end, end);
  return role && { first: role.first, last: name, noun: role.noun, field: role.field, past: role.past };
}

/** Where the words of an office end whose seat or field `preposition` adds, in "MP [for]", "secretary of state [for]"; else -1. */
function officeEnd(scene: Scene, preposition: number): number {
  const lower = lowerAt(scene, preposition);
  if (lower !== 'for' && lower !== 'of') return -1;
  const end = lowerAt(scene, preposition - 1) === 'state' ? preposition - 2 : preposition;
  return is(scene, end - 1, PERSON_NOUN | TITLE) ? end : -1;
}
