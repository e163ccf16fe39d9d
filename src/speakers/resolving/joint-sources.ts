import type { TokenRange } from '../../attributions/attribution.ts';
import type { Member } from '../member.ts';
import { firstFrom, type Mention, type NameMention } from '../mention.ts';
import { areJoined } from '../nominals/source-head.ts';
import { is, type Scene, tokenAt, wording } from '../scene/scene.ts';
import { DET, LOWER_CASE, PRON, THE } from '../scene/word-bits.ts';
import type { Story } from './story.ts';

/** "Ana Ruiz and Luis Ortega", "the Arvo Board and the Pell Board": the other name of a source in which two speak at once, or null. */
export function otherName(
  scene: Scene,
  mentions: readonly Mention[],
  head: NameMention,
  source: TokenRange,
): NameMention | null {
  const other = head.last < source.last ? mentions[firstFrom(mentions, head.last)] : undefined;
  if (other?.form !== 'name' || other.last > source.last) return null;
  return areJoined(scene, head, other) || areBodies(scene, head, other, source) ? other : null;
}

/** "the Arvo Board and [the Pell Board]" */
const areBodies = (scene: Scene, head: NameMention, other: NameMention, { last }: TokenRange): boolean =>
  tokenAt(scene, head.last)?.lower === 'and' &&
  is(scene, head.last + 1, THE) &&
  other.first === head.last + 2 &&
  other.last === last &&
  other.kind === 'organization';

/** How the two are called: by their names alone in "founders [Ana Ruiz and Luis Ortega]", "his parents, [Ana and Luis Ruiz]". */
export const calledJointly = (
  scene: Scene,
  head: NameMention,
  other: NameMention,
  { first, last }: TokenRange,
): TokenRange => {
  if (tokenAt(scene, head.opens - 1)?.text === ',') return { first: head.opens, last };
  const isWhole = other.role || !is(scene, first, LOWER_CASE) || is(scene, first, DET | PRON);
  return { first: isWhole ? first : head.first, last };
};

/** Those two together, called as the text calls them. */
export function joinedGroup({ reading: { scene, cast, joint }, groups }: Story, head: Mention): Member | null {
  const source = joint.get(head);
  if (!source) return null;
  const text = wording(scene, source.first, source.last);
  const group = cast.add([text], [], 'group', false);
  groups.set(head, group);
  return group;
}
