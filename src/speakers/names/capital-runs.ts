import type { TokenRange } from '../../attributions/attribution.ts';
import { FURNITURE, has, type Scene } from '../scene/scene.ts';
import { CAPITAL, PARTICLE } from '../scene/word-bits.ts';
import { runEnd } from './run-end.ts';
import { opensRun } from './run-opener.ts';

/**
 * Stretches of capitalized words, with the small words that names hold, in text order:
 *
 *     the Ministry of Health’s Jean-Luc de la Tour met Hugh “Woody” Hill
 *         ^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^
 */
export function findCapitalRuns(scene: Scene): TokenRange[] {
  const runs: TokenRange[] = [];
  const { words } = scene;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if ((word & (CAPITAL | PARTICLE)) === 0 || has(scene, at, FURNITURE) || !opensRun(scene, at, word)) continue;
    const last = runEnd(scene, at);
    runs.push({ first: at, last });
    at = last - 1;
  }
  return runs;
}
