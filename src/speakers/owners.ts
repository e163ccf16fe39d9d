import type { Cast } from './cast.ts';
import type { Member } from './member.ts';
import type { Mention, NameMention } from './mention.ts';
import { type Scene, tokenAt } from './scene.ts';

/** "Ana Ruiz’s Arvo": Arvo is called hers. What is owned so is an organization. */
export function findOwners(
  scene: Scene,
  mentions: readonly Mention[],
  cast: Cast,
  bearers: ReadonlyMap<NameMention, Member>,
): void {
  let previous: NameMention | null = null;
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const mark = tokenAt(scene, mention.first - 1);
    const adjacent = previous && previous.last === mention.first - 1 && (mark?.lower === "'s" || mark?.lower === "'");
    const owner = adjacent && previous ? bearers.get(previous) : undefined;
    if (owner?.kind === 'person' && mention.kind !== 'person' && mention.keys.length < 4) {
      const owned = bearers.get(mention) ?? (cast.candidates(mention).length === 0 ? cast.single(mention) : null);
      if (owned) {
        owner.owns.add(owned);
        owned.owners.add(owner);
        if (owned.kind === null) owned.votes.organization += 2;
      }
    }
    previous = mention;
  }
}
