import type { Token } from '../../text/document.ts';
import { is, isInsideWord, lowerAt, type Scene, tokenAt } from '../scene/scene.ts';
import { HYPHEN, NUM } from '../scene/word-bits.ts';
import { type NounClass, nounClass } from './nouns.ts';

const AGED: NounClass = { noun: 'year-old', kind: 'person', gender: null, trait: 'epithet' };

/** "the 52-year-[old]", "the centre-[back]", "his sister-in-[law]", "the mother-of-[three]": whom the parts around a hyphen tell together. */
export function compoundClass(scene: Scene, at: number): NounClass | null {
  const [before, own] = [tokenAt(scene, at - 2), tokenAt(scene, at)];
  if (!before || !own || !isInsideWord(scene, at - 1)) return null;
  if (before.lower === 'of') return parentClass(scene, at);
  if (before.lower === 'in') return nounClass({ lower: `${lowerAt(scene, at - 4)}-in-${own.lower}` });
  return isAge(scene, before, own) ? AGED : nounClass({ lower: `${before.lower}-${own.lower}` });
}

const isAge = (scene: Scene, before: Token, own: Token): boolean =>
  own.lower === 'old' && before.lower === 'year' && is(scene, before.index - 1, HYPHEN);

/** "the mother-of-[three]" */
export const isParentOf = (scene: Scene, at: number): boolean =>
  is(scene, at, NUM) && is(scene, at - 1, HYPHEN) && is(scene, at - 3, HYPHEN) && parentClass(scene, at) !== null;

function parentClass(scene: Scene, at: number): NounClass | null {
  const [of, parent] = [tokenAt(scene, at - 2), tokenAt(scene, at - 4)];
  const known = parent && of?.lower === 'of' && isInsideWord(scene, at - 3) ? nounClass(parent) : null;
  return known && parentOf(known);
}

/** "the [mother] of three": nobody’s but her children’s, of whom nothing more is told. */
export const countsChildren = (scene: Scene, at: number, known: NounClass): NounClass =>
  known.trait === 'kin' && is(scene, at + 2, NUM) && lowerAt(scene, at + 1) === 'of'
    ? (parentOf(known) ?? known)
    : known;

function parentOf(known: NounClass): NounClass | null {
  if (known.trait !== 'kin') return null;
  return { noun: `${known.noun}-of`, kind: 'person', gender: known.gender, trait: 'epithet' };
}
