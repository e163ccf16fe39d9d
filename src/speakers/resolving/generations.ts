import { GENERATION_WORDS, GENERATIONS_BEHIND } from '../../lexicon/kinship-nouns.ts';
import { YOUNGER_GENERATIONS } from '../../lexicon/name-parts.ts';
import type { Member } from '../member.ts';
import type { NameMention } from '../mention.ts';
import { is, lowerAt, textAt } from '../scene/scene.ts';
import { THE } from '../scene/word-bits.ts';
import type { Story } from './story.ts';

/**
 * "the younger Ruiz": of those whom the surname may stand for the one who is told to be younger than the others, by *Jr.*, by
 * age or as a child.
 *
 *     Ana Ruiz, 71, swims with her daughter, Eva. The younger Ruiz said
 *                                                 ~~~~~~~~~~~~~~~~
 *
 * "Ruiz senior", "Ruiz junior": the same behind the name.
 */
export function ofGeneration(story: Story, mention: NameMention, members: readonly Member[]): readonly Member[] {
  const direction = members.length > 1 ? directionOf(story, mention) : 0;
  if (direction === 0) return members;
  const youths = members.map((member) => direction * youthOf(story, member, members));
  const most = Math.max(...youths);
  const meant = members.filter((_, at) => youths[at] === most);
  if (meant.length === 1) return meant;
  const old = meant.filter(({ age }) => age !== null && age >= OLD);
  const left = direction < 0 ? old : meant.filter((member) => !old.includes(member));
  return left.length === 1 ? left : members;
}

/** In years: nobody so old is "the younger Ruiz" beside one whose age is not told. */
const OLD = 65;

/** 1 for the younger, -1 for the elder, 0 where the text says neither. */
export function directionOf({ reading: { scene } }: Story, { opens, keys, last }: NameMention): number {
  if (keys.length > 1) return 0;
  const behind = GENERATIONS_BEHIND.get(textAt(scene, last));
  if (behind !== undefined || !is(scene, opens - 2, THE)) return behind ?? 0;
  return GENERATION_WORDS.get(lowerAt(scene, opens - 1)) ?? 0;
}

/** What tells that somebody is younger than the others, less what tells the opposite. */
function youthOf({ relatives }: Story, member: Member, members: readonly Member[]): number {
  let youth = relatives.generationOf(member);
  if (member.suffix !== null) youth += YOUNGER_GENERATIONS.has(member.suffix.toLowerCase()) ? 1 : -1;
  for (const other of members)
    if (member.age !== null && other.age !== null) youth += Math.sign(other.age - member.age);
  return youth;
}
