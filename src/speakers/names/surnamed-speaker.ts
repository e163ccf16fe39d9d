import { THINGS_AND_SURNAMES } from '../../lexicon/capital-words.ts';
import { PLACE_OPENERS } from '../../lexicon/places.ts';
import { goesOn, has, type Scene, SOURCE } from '../scene/scene.ts';
import { AFFILIATION, MODIFIER } from './name-part.ts';
import { isPart, type NameWord } from './name-words.ts';
import { roleBefore } from './role-before.ts';

/** "Korvin [West] said", "author Korvin [West]", whatever the given name; not "residents of Chestnut [Hill] said". */
export function isSurnamedSpeaker(scene: Scene, first: number, [head, tail, ...others]: readonly NameWord[]): boolean {
  if (!head || !tail || others.length > 0 || !THINGS_AND_SURNAMES.has(tail.key)) return false;
  if (PLACE_OPENERS.has(head.key) || isPart(head, AFFILIATION | MODIFIER)) return false;
  return first < head.first || opensSource(scene, first) || roleBefore(scene, first, head.first) !== null;
}

const opensSource = (scene: Scene, at: number): boolean =>
  has(scene, at, SOURCE) && !(goesOn(scene, at) && has(scene, at - 1, SOURCE));
