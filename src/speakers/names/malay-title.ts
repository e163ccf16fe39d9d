import { MALAY_RANKS, MALAY_TITLES } from '../../lexicon/titles.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';

/** "Tan [Sri] Ruiz", "Datuk [Seri] Ruiz". */
export const isMalayRank = (lower: string): boolean => MALAY_RANKS.has(lower);

/** "[Tan] Sri Ruiz", "[Dato’] Sri Ruiz"; "Sri Ruiz" has a given name. */
export const followsMalayTitle = (scene: Scene, rank: number): boolean =>
  MALAY_TITLES.has(lowerAt(scene, rank - 1)) || lowerAt(scene, rank - 2) === 'dato';
