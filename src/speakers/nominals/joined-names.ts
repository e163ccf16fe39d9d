import type { TokenRange } from '../../attributions/attribution.ts';
import type { Mention, NameMention } from '../mention.ts';
import { lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { behindTelling } from './telling.ts';

/** "his parents, [Ana] and Luis Ruiz": the first of two names that are all there is. */
export function bothNamed(scene: Scene, inside: readonly Mention[], core: number, source: TokenRange): Mention | null {
  if (textAt(scene, core) !== ',') return null;
  const [one, other] = inside.filter(({ first }) => first > core);
  return one?.form === 'name' && one.opens === core + 1 && other?.last === source.last && areJoined(scene, one, other)
    ? one
    : null;
}

/** "[Ana Ruiz] and [mayor Luis Ortega]" */
export function areJoined(scene: Scene, one: NameMention, other: Mention): other is NameMention {
  const and = behindTelling(scene, one.last);
  return lowerAt(scene, and) === 'and' && other.form === 'name' && other.opens === and + 1;
}
