import type { TokenRange } from '../../attributions/attribution.ts';
import type { Member } from '../member.ts';
import { firstFrom, type Mention, type NameMention } from '../mention.ts';
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
  if (tokenAt(scene, head.last)?.lower !== 'and' || head.last >= source.last) return null;
  const other = mentions[firstFrom(mentions, head.last)];
  if (other?.form !== 'name' || other.last > source.last) return null;
  const isBody = other.kind === 'organization' && other.last === source.last && is(scene, head.last + 1, THE);
  return other.opens === head.last + 1 || (isBody && other.first === head.last + 2) ? other : null;
}

/** How the two are called: by their names alone where a role stands before both, "founders [Ana Ruiz and Luis Ortega]". */
export const calledJointly = (
  scene: Scene,
  head: NameMention,
  other: NameMention,
  { first, last }: TokenRange,
): TokenRange => ({
  first: other.role || !is(scene, first, LOWER_CASE) || is(scene, first, DET | PRON) ? first : head.first,
  last,
});

/** Those two together, called as the text calls them. */
export function joinedGroup({ reading: { scene, cast, joint }, groups }: Story, head: Mention): Member | null {
  const source = joint.get(head);
  if (!source) return null;
  const text = wording(scene, source.first, source.last);
  const group = cast.add([text], [], 'group', false);
  groups.set(head, group);
  return group;
}
