import type { Cast } from '../cast.ts';
import { fold } from '../letters.ts';
import { mayBe } from '../member.ts';
import { givenGender, isGivenName } from './given-name.ts';

const EDGES = /^[^\p{L}]+|(?:['\u2019]s)?[^\p{L}.]*$/gu;

/** Somebody whom the text calls by surname alone, and the title by the full name: "Ana Ruiz to leave Arvo". */
export function nameFromTitle(cast: Cast, title: string | null): void {
  if (title === null) return;
  const words = title
    .slice(0, 1000)
    .split(/\s+/)
    .map((word) => word.replace(EDGES, ''));
  const keys = words.map(fold);
  for (const member of cast.members) {
    const surname = member.keys[0];
    if (!member.named || member.keys.length !== 1 || member.kind === 'organization' || surname === undefined) continue;
    const at = keys.indexOf(surname);
    const given = keys[at - 1];
    if (at < 1 || given === undefined || !isGivenName(given) || !mayBe(member, givenGender(given))) continue;
    if (cast.bearers.of(surname).some(({ keys: other }) => other[0] === given)) continue;
    member.words = [words[at - 1] as string, words[at] as string];
    member.keys = [given, surname];
    member.kind = 'person';
  }
}
