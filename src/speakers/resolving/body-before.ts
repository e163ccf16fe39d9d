import type { TokenRange } from '../../attributions/attribution.ts';
import { firstFrom, type Mention, type Resolution } from '../mention.ts';
import { is, lowerAt, type Scene } from '../scene/scene.ts';
import { NOUN } from '../scene/word-bits.ts';

/** "the guild" of the Makers Guild: a noun that no list has, and the name of a body ends with. */
export function bodyNamedBefore(
  scene: Scene,
  mentions: readonly Mention[],
  { first, last }: TokenRange,
): Resolution | null {
  if (last - first !== 2 || lowerAt(scene, first) !== 'the' || !is(scene, first + 1, NOUN)) return null;
  const noun = lowerAt(scene, first + 1);
  const from = firstFrom(mentions, first) - 1;
  for (let at = from; at >= 0 && at > from - MAX_MENTIONS_BACK; at--) {
    const name = mentions[at] as Mention;
    if (name.form === 'name' && name.kind === 'organization' && name.keys.length > 1 && name.keys.at(-1) === noun)
      return name.resolution;
  }
  return null;
}

const MAX_MENTIONS_BACK = 40;
