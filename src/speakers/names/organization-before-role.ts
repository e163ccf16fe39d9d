import { HIGH_OFFICES } from '../../lexicon/office-words.ts';
import type { Mention } from '../mention.ts';
import type { Scene } from '../scene/scene.ts';
import { AFFILIATION, GENERIC, KNOWN_ORGANIZATION, MODIFIER, ORGANIZATION_HEAD } from './name-part.ts';
import { isPart, type NameWord } from './name-words.ts';
import { isNobody } from './nobody.ts';
import { isRoleWord } from './role-word.ts';
import { toName } from './to-name.ts';

/** "[Former] Senate leader Ana Ruiz", "[Senior] White House officials", "[Senior] NFL coach": they open no body’s name. */
export const STATUS_WORDS: ReadonlySet<string> = new Set(['former', 'senior', 'longtime']);

/** "Arvo" of "Arvo CEO Ana Ruiz", "Florida" of "Florida Gov. Ana Ruiz". `end`: where the role’s words end. */
export function organizationBeforeRole(scene: Scene, words: readonly NameWord[], end: number): readonly Mention[] {
  const role = firstOfRole(scene, words, end);
  if (role < 1) return [];
  const before = words.slice(STATUS_WORDS.has(words[0]?.key ?? '') ? 1 : 0, role);
  // "Republican Ice Committee Chairman"
  const isBody = before.length > 2 && isPart(before.at(-1), ORGANIZATION_HEAD);
  const name = isBody ? before : before.filter((word) => !isPart(word, AFFILIATION));
  const [head, tail] = [name[0], name.at(-1)];
  if (!head || !tail || isNobody(name) || isGeneric(name)) return [];
  return [toName(scene, name, { last: tail.last, opens: head.first, suffix: null, role: null, gender: null })];
}

function firstOfRole(scene: Scene, words: readonly NameWord[], end: number): number {
  let first = -1;
  for (let at = 0; at < end; at++) {
    const word = words[at] as NameWord;
    const isRole = isRoleWord(scene, word);
    // "National Ice Council Chairman", "Republican Ice Committee Chairman"; not "Chief Financial Officer"
    if (isRole && at > 1 && isPart(words[at - 1], ORGANIZATION_HEAD) && words[first]?.key !== 'chief') return at;
    if (first < 0 && (isRole || isPart(word, MODIFIER) || opensHighOffice(words, at))) first = at;
  }
  return first;
}

/** "[High] Commissioner Ana Ruiz"; not "Marlow High Principal Ana Ruiz". */
const opensHighOffice = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.key === 'high' && HIGH_OFFICES.has(words[at + 1]?.key ?? '');

/** "Board President Ana Ruiz", "Competition Commissioner Luis Ortega": a common noun that the role’s capitals reach. */
const isGeneric = ([word, ...others]: readonly NameWord[]): boolean =>
  others.length === 0 && isPart(word, GENERIC) && !isPart(word, KNOWN_ORGANIZATION);
