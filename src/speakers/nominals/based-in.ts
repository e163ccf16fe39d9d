import { PLACES } from '../../lexicon/places.ts';
import { isCapital } from '../letters.ts';
import { is, lowerAt, type Scene, sameSentence, textAt } from '../scene/scene.ts';
import { INDEFINITE, THE } from '../scene/word-bits.ts';

const MAX_PLACE = 3;

/**
 * Whether the comma before a token stands inside the name of a place, or behind it, where a noun follows:
 *
 *     the Austin, Texas-based company      the Austin, Texas, company
 *               ~                                    ~      ~
 */
export const isBasedIn = (scene: Scene, first: number): boolean =>
  textAt(scene, first - 1) === ',' &&
  isCapital(textAt(scene, first - 2)) &&
  (isBeforeBased(scene, first) || isInCommas(scene, first, capitalsFrom(scene, first)) || isBehindState(scene, first));

function isBeforeBased(scene: Scene, first: number): boolean {
  const hyphen = capitalsFrom(scene, first);
  const isHyphen = hyphen > first && textAt(scene, hyphen) === '-';
  return isHyphen && lowerAt(scene, hyphen + 1) === 'based' && sameSentence(scene, first - 2, hyphen);
}

function isBehindState(scene: Scene, first: number): boolean {
  const state = capitalsBefore(scene, first - 1);
  return textAt(scene, state - 1) === ',' && isInCommas(scene, state, first - 1);
}

/** "the Austin, [Texas], company": a state between two commas, a town with an article before it, a noun behind it. */
function isInCommas(scene: Scene, state: number, comma: number): boolean {
  if (textAt(scene, comma) !== ',' || isCapital(textAt(scene, comma + 1)) || !isPlace(scene, state, comma))
    return false;
  const town = capitalsBefore(scene, state - 1);
  return town < state - 1 && is(scene, town - 1, THE | INDEFINITE) && sameSentence(scene, town, comma + 1);
}

const isPlace = ({ doc: { tokens } }: Scene, first: number, last: number): boolean =>
  last > first &&
  PLACES.has(
    tokens
      .slice(first, last)
      .map(({ lower }) => lower)
      .join(' '),
  );

function capitalsFrom(scene: Scene, first: number): number {
  let last = first;
  while (last - first < MAX_PLACE && isCapital(textAt(scene, last))) last++;
  return last;
}

function capitalsBefore(scene: Scene, last: number): number {
  let first = last;
  while (last - first < MAX_PLACE && isCapital(textAt(scene, first - 1)) && !is(scene, first - 1, THE | INDEFINITE))
    first--;
  return first;
}
