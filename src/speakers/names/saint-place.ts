import { LOCATING_PREPOSITIONS } from '../../lexicon/places.ts';
import { goesOn, lowerAt, type Scene } from '../scene/scene.ts';
import { SAINT } from './name-part.ts';
import { isPart, type NameWord } from './name-words.ts';

/** "born in [Saint Kitts]", "a train from [St Albans]": a place that is called after a saint, and no person with a title. */
export const opensSaintPlace = (scene: Scene, word: NameWord): boolean =>
  isPart(word, SAINT) && goesOn(scene, word.first) && LOCATING_PREPOSITIONS.has(lowerAt(scene, word.first - 1));
