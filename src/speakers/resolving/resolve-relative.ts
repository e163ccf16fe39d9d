import { CONVERSE_RELATIVES, GENDER_BY_SPOUSE, TELLING_APART } from '../../lexicon/kinship-nouns.ts';
import { genderOf, type Member } from '../member.ts';
import type { NominalMention, Resolution } from '../mention.ts';
import { lowerAt } from '../scene/scene.ts';
import { CONFIDENCE } from './confidence.ts';
import { takeFamilyName } from './family-name.ts';
import type { Story } from './story.ts';
import { described, introduced } from './unnamed.ts';

/** "her husband": two husbands are called by one noun, and whose they are tells them apart. */
export function resolveRelative(story: Story, mention: NominalMention): Resolution {
  const { relatives } = story;
  const key = kinKey(story, mention);
  const known = relatives.called(key);
  if (known) return { member: known, confidence: CONFIDENCE.relative };
  const isOwned = story.resolvedAt(mention.first) !== null;
  const before = story.unnamed.get(mention.noun);
  const isAnother = isOwned && before !== undefined && relatives.isOwned(before);
  const resolution = isAnother ? introduced(story, mention) : described(story, mention);
  if (isOwned) relatives.own(resolution.member);
  relatives.add(key, resolution.member);
  return resolution;
}

/** "her husband, Luis": he is meant by the same words from there on. */
export function nameRelative(story: Story, mention: NominalMention, relative: Member): void {
  story.relatives.add(kinKey(story, mention), relative);
  story.relatives.tellGeneration(relative, mention.noun, lowerAt(story.reading.scene, mention.head - 1));
  addConverse(story, mention, relative);
  takeFamilyName(story, mention, relative);
}

/** "Ana Ruiz’s husband, Luis … his wife": she is Ana Ruiz. */
function addConverse(story: Story, { first, noun }: NominalMention, relative: Member): void {
  const owner = story.resolvedAt(first);
  const converse = owner?.named ? CONVERSE_RELATIVES.get(noun) : undefined;
  // Where nothing else tells, the husband’s is a wife.
  const gender = owner && (genderOf(owner) ?? GENDER_BY_SPOUSE.get(noun));
  if (owner && converse && gender) story.relatives.add(`${relative.index} ${converse[gender]}`, owner);
}

/** "his wife", "his [second] wife" as a key: whose, which, and what. */
function kinKey(story: Story, { first, head, noun }: NominalMention): string {
  const owner = story.resolvedAt(first);
  const { scene } = story.reading;
  const before = lowerAt(scene, head - 1);
  const which = TELLING_APART.has(before) ? `${before} ` : '';
  return `${owner?.index ?? lowerAt(scene, first)} ${which}${noun}`;
}
