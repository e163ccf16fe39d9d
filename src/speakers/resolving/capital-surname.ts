import { fold } from '../letters.ts';
import type { Member } from '../member.ts';
import type { NominalMention } from '../mention.ts';
import { lowerAt, tokenAt } from '../scene/scene.ts';
import type { Story } from './story.ts';

const PLURAL_VERBS: ReadonlySet<string> = new Set(['are', 'were', 'have', 'do', 'say']);

/** "King said", "Banks has left": a word for a role, a body or a group may be somebody's surname; not "Banks have cut rates". */
export function capitalSurname(story: Story, { first, last, head, determiner, kind }: NominalMention): Member | null {
  if (determiner !== 'bare' || last - first > 1) return null;
  const { scene, cast } = story.reading;
  const token = tokenAt(scene, head);
  if (!token || token.text === token.lower) return null;
  if (PLURAL_VERBS.has(lowerAt(scene, last))) return null;
  const key = fold(token.text);
  // "Billie Jean Judge" tells as little of a person as "Rural Banks".
  const mayBeHers = (member: Member): boolean => kind !== 'group' || member.kind === 'person';
  return cast.bearers.of(key).find((member) => isSurname(member, key) && mayBeHers(member)) ?? null;
}

/** Of somebody who bears it: "[Son] Jun-ho" has a family name that stands first, before syllables. */
const isSurname = ({ keys }: Member, key: string): boolean =>
  keys.at(-1) === key || (keys[0] === key && keys[1]?.includes('-') === true);
