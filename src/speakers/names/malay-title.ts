import { type Scene, tokenAt } from '../scene/scene.ts';

const RANKS: ReadonlySet<string> = new Set(['sri', 'seri']);
const TITLES: ReadonlySet<string> = new Set(['tan', 'datuk', 'dato']);

/** "Tan [Sri] Ruiz", "Datuk [Seri] Ruiz". */
export const isMalayRank = (lower: string): boolean => RANKS.has(lower);

/** "[Tan] Sri Ruiz", "[Dato’] Sri Ruiz"; "Sri Ruiz" has a given name. */
export const followsMalayTitle = (scene: Scene, rank: number): boolean =>
  TITLES.has(tokenAt(scene, rank - 1)?.lower ?? '') || tokenAt(scene, rank - 2)?.lower === 'dato';
