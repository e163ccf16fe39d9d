import type { Member, Office } from '../member.ts';
import type { NominalMention } from '../mention.ts';
import { lowerAt } from '../scene/scene.ts';
import type { Story } from './story.ts';

/** "the former mayor", "the ex-mayor" */
export function isPast(story: Story, { first, head }: NominalMention): boolean {
  for (let at = first; at < head; at++) {
    const word = lowerAt(story.reading.scene, at);
    if (word === 'former' || word === 'ex') return true;
  }
  return false;
}

/** The organization in "Arvo’s director", "director of Arvo", "Arvo director". */
export function organizationOf(story: Story, mention: NominalMention): Member | null {
  return story.organizationIn(mention.first, mention.roleLast);
}

/** Whoever has a name, and sits for no other state. */
export const maySitThere = (member: Member, { noun, field }: NominalMention): boolean =>
  member.named && (field === null || (officeOf(member, noun)?.field ?? field) === field);

/** The last that somebody was told to have of that name. */
export function officeOf({ offices }: Member, noun: string): Office | null {
  for (let at = offices.length - 1; at >= 0; at--) {
    const office = offices[at] as Office;
    if (office.noun === noun) return office;
  }
  return null;
}

/** Who sees to a team. */
export const TEAM_LEADERS: ReadonlySet<string> = new Set(['coach', 'manager', 'boss']);
