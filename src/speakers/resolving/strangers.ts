import type { Gender } from '../../lexicon/titles.ts';
import { type Member, mayBe } from '../member.ts';
import type { Mention, NominalMention } from '../mention.ts';
import { CONTENT, has, type Scene, tokenAt } from '../scene/scene.ts';
import { lastSource } from './askers.ts';

/**
 * Somebody without a name who has just been brought in as speaking, in the sentence before, so that the next one who speaks
 * as *he* or *she* is nobody else, however much the article is about another:
 *
 *     Ruiz had declined to say. A trader who asked not to be named said it was true. “We loaded it at night,” he said.
 *                               -------------------------------------                                         --
 */
export function strangerBefore(
  { scene, mentions }: { readonly scene: Scene; readonly mentions: readonly Mention[] },
  pronoun: number,
  gender: Gender,
): Member | null {
  const last = lastSource(scene, mentions, pronoun);
  const member = last?.resolution?.member;
  if (
    !last ||
    last.form === 'name' ||
    has(scene, last.first, CONTENT) ||
    !member ||
    member.named ||
    member.kind !== 'person'
  )
    return null;
  if (!mayBe(member, gender) || (last.form === 'nominal' && pointsBack(last))) return null;
  const sentenceOf = (at: number): number => tokenAt(scene, at)?.sentence ?? 0;
  return sentenceOf(pronoun) - sentenceOf(last.first) === 1 ? member : null;
}

/** "The senator said", of one who may have a name; not "his brother said". */
const pointsBack = ({ determiner, trait }: NominalMention): boolean => determiner === 'definite' && trait !== 'kin';
