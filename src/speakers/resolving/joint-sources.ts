import type { TokenRange } from '../../attributions/attribution.ts';
import type { Member } from '../member.ts';
import { firstFrom, type Mention, type NameMention } from '../mention.ts';
import { type Scene, tokenAt, wording } from '../scene/scene.ts';
import type { Story } from './story.ts';

/** "Ana Ruiz and Luis Ortega": the other name of a source in which two speak at once, or null. */
export function otherName(
  scene: Scene,
  mentions: readonly Mention[],
  head: NameMention,
  source: TokenRange,
): NameMention | null {
  if (tokenAt(scene, head.last)?.lower !== 'and' || head.last >= source.last) return null;
  const other = mentions[firstFrom(mentions, head.last)];
  return other?.form === 'name' && other.last <= source.last && other.opens === head.last + 1 ? other : null;
}

/** Those two together, called as the text calls them. */
export function joinedGroup({ reading: { scene, cast, joint }, groups }: Story, head: Mention): Member | null {
  const source = joint.get(head);
  if (!source) return null;
  const text = wording(scene, source.first, source.last);
  const group = cast.add([text], [], 'group', false);
  groups.set(head, group);
  return group;
}
