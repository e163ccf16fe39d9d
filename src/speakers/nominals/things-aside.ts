import type { TokenRange } from '../../attributions/attribution.ts';
import type { Mention } from '../mention.ts';
import { has, is, QUOTED, type Scene, tokenAt } from '../scene/scene.ts';
import { NOUN, VERB } from '../scene/word-bits.ts';

/**
 * Whether a name within a source is that of something said of the source in passing, which nobody speaks behind:
 *
 *     The results, published in Journal of Cell Memory, suggest      Your editorial “Close the Gates” argues
 *                               ~~~~~~~                                                        ~~~~~
 */
export function isThingAside(scene: Scene, mention: Mention, source: TokenRange): boolean {
  if (mention.form !== 'name') return false;
  if (has(scene, mention.first, QUOTED)) return !has(scene, source.first, QUOTED);
  for (let at = mention.first - 1; at > source.first; at--)
    if (tokenAt(scene, at)?.text === ',') return is(scene, at - 1, NOUN) && isParticiple(scene, at + 1);
  return false;
}

const isParticiple = (scene: Scene, at: number): boolean =>
  is(scene, at, VERB) && (tokenAt(scene, at)?.lower.endsWith('ed') ?? false);
