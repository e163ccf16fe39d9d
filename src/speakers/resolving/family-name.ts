import { BIRTH_RELATIVES, SAME_NAME_RELATIVES } from '../../lexicon/kinship-nouns.ts';
import { isPerson, type Member } from '../member.ts';
import type { NameMention, NominalMention } from '../mention.ts';
import { surnameAt } from '../names/surname.ts';
import type { Story } from './story.ts';

/**
 * "Ana Ruiz … her son, Matteo": news style leaves the surname of a relative out where it is the same (The Associated
 * Press Stylebook, *family names*). He is shown as Matteo Ruiz; *Ruiz* alone is hardly ever him, but *Mr. Ruiz* may be.
 */
export function takeFamilyName(story: Story, mention: NominalMention, relative: Member): void {
  const owner = ownerOf(story, mention);
  const surname = owner?.keys.at(-1);
  if (owner && BIRTH_RELATIVES.has(mention.noun) && story.usage.isMarried(owner)) return;
  if (!owner || surname === undefined || relative.words.length > 1 || relative.keys[0] === surname) return;
  relative.words = [...relative.words, ...owner.words.slice(surnameAt(owner.keys))];
  story.relatives.addToFamily(surname, relative);
}

/** "her son, Matteo … Matteo Ruiz said": he whom the article calls by his whole name elsewhere. */
export function relativeByName(story: Story, mention: NominalMention, { keys }: NameMention): Member | null {
  const owner = keys.length === 1 ? ownerOf(story, mention) : null;
  const surname = owner?.keys.at(-1);
  if (!surname) return null;
  const whole = story.reading.cast.bearers(surname).filter((member) => member.keys[0] === keys[0] && member !== owner);
  return whole.length === 1 ? (whole[0] as Member) : null;
}

function ownerOf(story: Story, { first, noun }: NominalMention): Member | null {
  const owner = SAME_NAME_RELATIVES.has(noun) ? story.resolvedAt(first) : null;
  return owner?.named && isPerson(owner) && owner.keys.length > 1 ? owner : null;
}
