import type { Gender } from '../../lexicon/titles.ts';
import { addGender } from '../cast.ts';
import { GIVEN_NAME_EVIDENCE, genderOf, isOrganization, isPerson, type Member, mayBe } from '../member.ts';
import { firstFrom, type Mention, type PronounMention } from '../mention.ts';
import { titleOf } from '../nominals/nouns.ts';
import { has, lowerAt, QUOTED, tokenAt } from '../scene/scene.ts';
import { lastSource } from './askers.ts';
import type { Reading } from './story.ts';

/**
 * Who has just spoken, by a given name that is mostly borne with another gender than the pronoun’s, where nobody else is told of
 * whom the pronoun may mean:
 *
 *     It rained, said Hollis Brandt, who farms in Pell. “It rained for days,” she said.
 *                     -------------                                           ---
 */
export function contradictedName(reading: Reading, pronoun: PronounMention, gender: Gender): Member | null {
  const { scene, mentions, saidBy } = reading;
  if (pronoun.row.use !== 'subject' || !saidBy.has(pronoun)) return null;
  const source = lastSource(scene, mentions, pronoun.first);
  const member = source?.form === 'name' && source.keys.length > 1 ? source.resolution?.member : undefined;
  if (!source || !member || !isOnlyByName(member) || mayBe(member, gender) || has(scene, source.first, QUOTED))
    return null;
  if (titleOf(lowerAt(scene, source.first - 1))?.gender) return null;
  if (hasRival(reading, pronoun, member, gender)) return null;
  member.gender = { male: 0, female: 0 };
  addGender(member, gender, GIVEN_NAME_EVIDENCE);
  return member;
}

/** Met once, and neither a noun nor a pronoun tells the gender. */
const isOnlyByName = (member: Member): boolean =>
  member.count === 1 && isPerson(member) && member.gender[genderOf(member) ?? 'male'] === GIVEN_NAME_EVIDENCE;

/** Whether this paragraph or the one before tells of another whom the pronoun may mean. */
function hasRival({ scene, mentions }: Reading, { first }: PronounMention, own: Member, gender: Gender): boolean {
  const paragraph = tokenAt(scene, first)?.paragraph ?? 0;
  const from = scene.doc.paragraphs[Math.max(0, paragraph - 1)]?.first ?? first;
  return mentions
    .slice(firstFrom(mentions, from), firstFrom(mentions, first))
    .some((other) => !has(scene, other.first, QUOTED) && isRival(other, own, gender));
}

function isRival({ resolution }: Mention, own: Member, gender: Gender): boolean {
  const member = resolution?.member;
  if (!member || member === own || !mayBe(member, gender) || isOrganization(member)) return false;
  return member.kind === 'person' || member.kind === null;
}
