import { SAME_NAME_RELATIVES } from '../lexicon/kinship-nouns.ts';
import { isPerson, type Member } from './member.ts';
import type { NominalMention } from './mention.ts';
import type { Story } from './story.ts';

/**
 * "Ana Ruiz … her son, Matteo": news style leaves the surname of a relative out where it is the same (The Associated
 * Press Stylebook, *family names*). He is shown as Matteo Ruiz; that *Ruiz* alone may be him is not to be feared.
 */
export function takeFamilyName(story: Story, { first, noun }: NominalMention, relative: Member): void {
  const owner = SAME_NAME_RELATIVES.has(noun) ? story.resolvedAt(first) : null;
  if (!owner?.named || !isPerson(owner) || owner.keys.length < 2) return;
  const surname = owner.words.at(-1);
  if (relative.words.length === 1 && surname && relative.keys[0] !== owner.keys.at(-1))
    relative.words = [...relative.words, surname];
}
