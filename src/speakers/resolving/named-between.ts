import type { Member } from '../member.ts';
import { firstFrom, type Mention, type NameMention } from '../mention.ts';

/** The names between two tokens whose bearers are known. */
export function namesBetween(mentions: readonly Mention[], from: number, to: number): NameMention[] {
  const names: NameMention[] = [];
  for (let index = firstFrom(mentions, from); index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.first >= to) break;
    if (mention.form === 'name' && mention.resolution) names.push(mention);
  }
  return names;
}

export const bearersOf = (names: readonly NameMention[]): ReadonlySet<Member> =>
  new Set(names.flatMap(({ resolution }) => resolution?.member ?? []));
