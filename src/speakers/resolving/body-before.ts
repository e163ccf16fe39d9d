import { isLikePlace, isOrganization, type Member } from '../member.ts';
import { firstFrom, type Mention, type NominalMention, type PronounMention } from '../mention.ts';
import { CONTENT, has } from '../scene/scene.ts';
import { isSubjectOfSentence, MAX_MENTIONS, sentenceBefore } from './document-before.ts';
import type { Reading } from './story.ts';

/**
 * A body without a name with which the sentence before begins, and which *it* means rather than a firm told of further back:
 *
 *     Arvo Foods grew. The Welsh government set aside a fund for it. It declined to say
 *     ~~~~~~~~~~       --------------------                          --
 *
 * "The regulator fined Arvo Foods. It said" may be either.
 */
export function bodyBefore({ scene, mentions }: Reading, { first, row }: PronounMention): NominalMention | null {
  const from = sentenceBefore(scene, first);
  if (row.word !== 'it' || from === null) return null;
  const [start, end] = [firstFrom(mentions, from), firstFrom(mentions, first)];
  if (end - start > MAX_MENTIONS) return null;
  const told = mentions.slice(start, end);
  const opener = told.find((mention) => mention.form === 'nominal' && mention.first === from);
  if (opener?.form !== 'nominal' || opener.kind !== 'organization') return null;
  if (opener.determiner === 'bare' || opener.resolution?.member.named || has(scene, from, CONTENT)) return null;
  const isRival = ({ form, first, resolution }: Mention): boolean =>
    form === 'name' && first >= opener.last && resolution !== null && isBody(resolution.member);
  return told.some(isRival) || !isSubjectOfSentence(scene, opener, first) ? null : opener;
}

const isBody = (member: Member): boolean => isOrganization(member) && !isLikePlace(member);
