import type { Gender } from '../../lexicon/titles.ts';
import { type Member, mayBe } from '../member.ts';
import type { Mention } from '../mention.ts';
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

const isStranger = (member: Member, gender: Gender): boolean =>
  !member.named && member.kind === 'person' && mayBe(member, gender);

/** "The senator said", of one who may have a name; not "his brother said". */
const pointsBack = (mention: Mention): boolean =>
  mention.form === 'name' ||
  (mention.form === 'nominal' && mention.determiner === 'definite' && mention.trait !== 'kin');
