import { isCapital } from '../letters.ts';
import { type Scene, sameSentence, tokenAt } from '../scene/scene.ts';

const MAX_PLACE = 3;

/** "the Austin[,] Texas-based company": whether the comma before a token stands inside the name of a place. */
export function isBasedIn(scene: Scene, first: number): boolean {
  if (tokenAt(scene, first - 1)?.text !== ',' || !isCapital(tokenAt(scene, first - 2)?.text ?? '')) return false;
  let hyphen = first;
  while (hyphen - first < MAX_PLACE && isCapital(tokenAt(scene, hyphen)?.text ?? '')) hyphen++;
  const isHyphen = hyphen > first && tokenAt(scene, hyphen)?.text === '-';
  return isHyphen && tokenAt(scene, hyphen + 1)?.lower === 'based' && sameSentence(scene, first - 2, hyphen);
}
