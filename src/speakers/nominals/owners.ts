import type { Cast } from '../cast.ts';
import type { Mention, NameMention } from '../mention.ts';
import { type Scene, tokenAt } from '../scene/scene.ts';

/** "Ana Ruiz’s Arvo": Arvo is called hers. What is owned so is an organization. */
export function findOwners(scene: Scene, mentions: readonly Mention[], cast: Cast): void {
  let previous: NameMention | null = null;
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const mark = tokenAt(scene, mention.first - 1);
    const adjacent = previous && previous.last === mention.first - 1 && (mark?.lower === "'s" || mark?.lower === "'");
    const owner = adjacent ? previous?.bearer : null;
    if (owner?.kind === 'person' && mention.kind !== 'person' && mention.keys.length < 4) {
      const owned = mention.bearer ?? (cast.bearers.candidates(mention).length === 0 ? cast.single(mention) : null);
      if (owned) {
        owner.owns = (owner.owns ?? new Set()).add(owned);
        owned.owners = (owned.owners ?? new Set()).add(owner);
        if (owned.kind === null) owned.votes.organization += 2;
      }
    }
    previous = mention;
  }
}
