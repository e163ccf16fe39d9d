import type { TokenRange } from '../../attributions/attribution.ts';
import { STORM_NOUNS } from '../../lexicon/capital-words.ts';
import { has, lowerAt, type Scene, SOURCE } from '../scene/scene.ts';

/** "[Storm Bert]", "[Hurricane Ida]": nobody, though it has a given name; not "Storm Ruiz said". */
export const isStorm = (scene: Scene, { first, last }: TokenRange): boolean =>
  last - first === 2 && STORM_NOUNS.has(lowerAt(scene, first)) && !has(scene, first, SOURCE);
