import { ELDER_RELATIVES, GENERATION_WORDS, YOUNGER_RELATIVES } from '../../lexicon/kinship-nouns.ts';
import { YOUNGER_GENERATIONS } from '../../lexicon/name-parts.ts';
import type { Member } from '../member.ts';
import type { NameMention } from '../mention.ts';
import { is, lowerAt } from '../scene/scene.ts';
import { THE } from '../scene/word-bits.ts';
import type { Story } from './story.ts';

/**
 * "the younger Ruiz": of those whom the surname may stand for the one who is told to be younger than the others, by *Jr.*, by
 * age or as a child.
 *
 *     Ana Ruiz, 71, swims with her daughter, Eva. The younger Ruiz said
 *                                                 ~~~~~~~~~~~~~~~~
 */
export function ofGeneration(story: Story, mention: NameMention, members: readonly Member[]): readonly Member[] {
  const direction = members.length > 1 ? directionOf(story, mention) : 0;
  if (direction === 0) return members;
  const youths = members.map((member) => direction * youthOf(story, member, members));
  const most = Math.max(...youths);
  const meant = members.filter((_, at) => youths[at] === most);
  return meant.length === 1 ? meant : members;
}

/** 1 for the younger, -1 for the elder, 0 where the text says neither. */
export function directionOf({ reading: { scene } }: Story, { opens, keys }: NameMention): number {
  if (keys.length > 1 || !is(scene, opens - 2, THE)) return 0;
  return GENERATION_WORDS.get(lowerAt(scene, opens - 1)) ?? 0;
}

/** What tells that somebody is younger than the others, less what tells the opposite. */
function youthOf(story: Story, member: Member, members: readonly Member[]): number {
  let youth = 0;
  if (member.suffix !== null) youth += YOUNGER_GENERATIONS.has(member.suffix.toLowerCase()) ? 1 : -1;
  for (const other of members) {
    if (other === member) continue;
    if (isRelative(story, other, YOUNGER_RELATIVES, member)) youth++;
    if (isRelative(story, other, ELDER_RELATIVES, member)) youth--;
    if (member.age !== null && other.age !== null) youth += Math.sign(other.age - member.age);
  }
  return youth;
}

function isRelative({ relatives }: Story, owner: Member, nouns: ReadonlySet<string>, relative: Member): boolean {
  for (const noun of nouns) if (relatives.called(`${owner.index} ${noun}`) === relative) return true;
  return false;
}
