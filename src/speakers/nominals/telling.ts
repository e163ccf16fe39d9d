import { HONORS } from '../../lexicon/name-parts.ts';
import { goesOn, is, lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { NUM } from '../scene/word-bits.ts';

/** In tokens. */
const MAX_TELLING = 14;

/**
 * The token behind what is told of a name in passing, before the next of several names:
 *
 *     Ana Ruiz, 47, and      Ana Ruiz, MD, PhD, and      Ana Ruiz (Greens), Luis Ortega      Ana Ruiz, of Pell Farm, and
 *               ^^                     ^^^^^^^                    ~~~~~~~~~                            ~~~~~~~~~~~~~
 *
 * `last`: where the name ends, which is the answer where nothing is told.
 */
export function behindTelling(scene: Scene, last: number): number {
  if (textAt(scene, last) === '(') return (nextOf(scene, last + 1, ')') ?? last - 1) + 1;
  let end = last;
  while (textAt(scene, end) === ',' && (is(scene, end + 1, NUM) || HONORS.has(lowerAt(scene, end + 1)))) end += 2;
  if (textAt(scene, end) !== ',') return end;
  const comma = lowerAt(scene, end + 1) === 'and' ? end : nextOf(scene, end + 1, ',');
  return comma !== null && lowerAt(scene, comma + 1) === 'and' ? comma + 1 : end;
}

function nextOf(scene: Scene, from: number, mark: string): number | null {
  for (let at = from; at - from < MAX_TELLING && goesOn(scene, at); at++) if (textAt(scene, at) === mark) return at;
  return null;
}
