import type { Attribution } from '../../attributions/attribution.ts';
import { OUTLET_NOUNS } from '../../lexicon/outlets.ts';
import type { Cast } from '../cast.ts';
import type { Member } from '../member.ts';
import { has, lowerAt, QUOTED, type Scene } from '../scene/scene.ts';

/**
 * The outlet that prints the article, where the source is its own word for itself, outside of what others say; null for
 * another source, or where the outlet is not known. "We think so" in a column is no report of the paper.
 *
 *     This newspaper reported in May that …      We asked the firm for its books.
 *     --------------                             --
 */
export function printedBy(scene: Scene, cast: Cast, { source, within, cue }: Attribution): Member | null {
  if (!source || within !== null || has(scene, source.first, QUOTED)) return null;
  const [first, second] = [lowerAt(scene, source.first), lowerAt(scene, source.first + 1)];
  const length = source.last - source.first;
  const isWe = length === 1 && first === 'we' && cue?.attribution === 'speech';
  const isThis = length === 2 && first === 'this' && OUTLET_NOUNS.has(second);
  return isWe || isThis ? cast.printer() : null;
}
