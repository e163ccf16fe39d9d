import type { Gender } from '../../lexicon/titles.ts';
import { isPerson, type Member, mayBe } from '../member.ts';
import { firstFrom, type Mention } from '../mention.ts';
import { CONTENT, has, tokenAt } from '../scene/scene.ts';
import { lastSource } from './askers.ts';
import type { Reading } from './story.ts';

/**
 * Somebody without a name who has just been brought in as speaking, in the sentence before, so that the next one who speaks
 * as *he* or *she* is nobody else, however much the article is about another:
 *
 *     Ruiz had declined to say. A trader who asked not to be named said it was true. “We loaded it at night,” he said.
 *                               -------------------------------------                                         --
 */
export function strangerBefore(
  { scene, mentions }: Pick<Reading, 'scene' | 'mentions'>,
  pronoun: number,
  gender: Gender,
): Member | null {
  const last = lastSource(scene, mentions, pronoun);
  const member = last?.resolution?.member;
  if (!last || !member || !isStranger(member, gender) || pointsBack(last) || has(scene, last.first, CONTENT))
    return null;
  const [before, now] = [tokenAt(scene, last.first), tokenAt(scene, pronoun)];
  return before && now && now.sentence - before.sentence === 1 ? member : null;
}

/**
 * Somebody without a name whom the sentence before is about, where it names nobody else:
 *
 *     The governor of the province closed the schools. Speaking at a briefing, he said that …
 *     ----------------------------                                             --
 */
export function subjectBefore(
  { scene, mentions }: Pick<Reading, 'scene' | 'mentions'>,
  pronoun: number,
  gender: Gender,
): Member | null {
  const { paragraph, sentence = 0 } = tokenAt(scene, pronoun) ?? {};
  const before = scene.doc.sentences[sentence - 1]?.first;
  if (before === undefined || tokenAt(scene, before)?.paragraph !== paragraph) return null;
  const at = firstFrom(mentions, before);
  const subject = mentions[at];
  const member = subject?.resolution?.member;
  if (subject?.form !== 'nominal' || subject.first !== before || !member || !isStranger(member, gender)) return null;
  for (let index = at + 1; index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.first >= pronoun) break;
    if (mention.form === 'name' && mention.resolution && isPerson(mention.resolution.member)) return null;
  }
  return member;
}

const isStranger = (member: Member, gender: Gender): boolean =>
  !member.named && member.kind === 'person' && mayBe(member, gender);

/** "The senator said", of one who may have a name; not "his brother said". */
const pointsBack = (mention: Mention): boolean =>
  mention.form === 'name' ||
  (mention.form === 'nominal' && mention.determiner === 'definite' && mention.trait !== 'kin');
