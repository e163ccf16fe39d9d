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

/** Whom names and descriptions between two tokens stand for. */
export function calledBetween(mentions: readonly Mention[], from: number, to: number): ReadonlySet<Member> {
  const called = new Set<Member>();
  for (let index = firstFrom(mentions, from); index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.first >= to) break;
    if (mention.form !== 'pronoun' && mention.resolution) called.add(mention.resolution.member);
  }
  return called;
}

export const bearersOf = (names: readonly NameMention[]): ReadonlySet<Member> =>
  new Set(names.flatMap(({ resolution }) => resolution?.member ?? []));
