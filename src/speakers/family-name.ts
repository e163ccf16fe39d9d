import { isGivenName } from './given-name.ts';
import type { Member } from './member.ts';
import type { NominalMention } from './mention.ts';
import type { Story } from './story.ts';

/**
 * "Ana Ruiz … her son, Matteo": news style leaves the surname of a relative out where it is the same (The Associated
 * Press Stylebook, *family names*). He is shown as Matteo Ruiz; that *Ruiz* alone may be him is not to be feared.
 */
export function takeFamilyName(story: Story, { first }: NominalMention, relative: Member): void {
  const owner = story.resolvedAt(first);
  if (!owner?.named || owner.kind !== 'person' || owner.keys.length < 2) return;
  const surname = owner.words.at(-1);
  if (relative.words.length === 1 && surname && isGivenName(relative.keys[0] ?? ''))
    relative.words = [...relative.words, surname];
}
