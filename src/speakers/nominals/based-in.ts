import { isCapital } from '../letters.ts';
import { lowerAt, type Scene, sameSentence, textAt } from '../scene/scene.ts';

const MAX_PLACE = 3;

/** "the Austin[,] Texas-based company": whether the comma before a token stands inside the name of a place. */
export function isBasedIn(scene: Scene, first: number): boolean {
  if (textAt(scene, first - 1) !== ',' || !isCapital(textAt(scene, first - 2))) return false;
  let hyphen = first;
  while (hyphen - first < MAX_PLACE && isCapital(textAt(scene, hyphen))) hyphen++;
  const isHyphen = hyphen > first && textAt(scene, hyphen) === '-';
  return isHyphen && lowerAt(scene, hyphen + 1) === 'based' && sameSentence(scene, first - 2, hyphen);
}
