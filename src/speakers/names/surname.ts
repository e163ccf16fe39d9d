import { PARTICLES } from '../../lexicon/name-parts.ts';

/** Where a surname begins: at "de" of "José Luis de la Fuente". */
export function surnameAt(keys: readonly string[]): number {
  let at = keys.length - 1;
  while (at > 1 && PARTICLES.has(keys[at - 1] ?? '')) at--;
  return at;
}
