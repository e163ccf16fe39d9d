import { BIRTH_RELATIVES, GENDER_BY_SPOUSE, SAME_NAME_RELATIVES } from '../../lexicon/kinship-nouns.ts';
import { isPerson, type Member } from '../member.ts';
import type { NameMention, NominalMention } from '../mention.ts';
import { surnameAt } from '../names/surname.ts';
import { lowerAt } from '../scene/scene.ts';
import type { Story } from './story.ts';

const BY_FAR = 0.75;

/**
 * "Ana Ruiz … her son, Matteo": news style leaves the surname of a relative out where it is the same (The Associated
 * Press Stylebook, *family names*). He is shown as Matteo Ruiz; *Ruiz* alone is hardly ever him, but *Mr. Ruiz* may be.
 */
export function takeFamilyName(story: Story, mention: NominalMention, relative: Member): void {
  const owner = ownerOf(story, mention);
  if (owner) takeName(story, mention.noun, owner, relative);
}

function takeName(story: Story, noun: string, owner: Member, relative: Member): void {
  const surname = owner.keys.at(-1);
  if (BIRTH_RELATIVES.has(noun) && story.usage.isMarried(owner)) return;
  if (surname === undefined || relative.words.length > 1 || relative.keys[0] === surname) return;
  relative.words = [...relative.words, ...owner.words.slice(surnameAt(owner.keys))];
  story.relatives.addToFamily(surname, relative);
}

/** "her son, Matteo … Matteo Ruiz said": he whom the article calls by his whole name elsewhere. */
export function relativeByName(story: Story, mention: NominalMention, { keys }: NameMention): Member | null {
  const owner = keys.length === 1 ? ownerOf(story, mention) : null;
  const surname = owner?.keys.at(-1);
  if (!surname) return null;
  const whole = story.reading.cast.bearers
    .of(surname)
    .filter((member) => member.keys[0] === keys[0] && member !== owner);
  return whole.length === 1 ? (whole[0] as Member) : null;
}

function ownerOf(story: Story, { first, noun }: NominalMention): Member | null {
  if (!SAME_NAME_RELATIVES.has(noun)) return null;
  if (lowerAt(story.reading.scene, first) === 'their') return oneOfFamily(story);
  const owner = story.resolvedAt(first);
  return owner && hasSurname(owner) ? owner : null;
}

const hasSurname = (member: Member): boolean => member.named && isPerson(member) && member.keys.length > 1;

/** "Ana and Luis Ruiz … [their] mother": those of whom the article is speaking have one surname. */
function oneOfFamily(story: Story): Member | null {
  const choice = story.choosePerson(null, hasSurname);
  return choice?.second && choice.best.keys.at(-1) === choice.second.keys.at(-1) ? choice.best : null;
}

/** "Wife Eva, 41, said": of the one, by far, whom the article is speaking of. */
export function takeNameOfSpouse(story: Story, noun: string, relative: Member): void {
  const gender = relative.words.length === 1 ? GENDER_BY_SPOUSE.get(noun) : undefined;
  const choice = gender ? story.choosePerson(gender, (member) => member !== relative && hasSurname(member)) : null;
  if (choice && choice.share > BY_FAR) takeName(story, noun, choice.best, relative);
}
