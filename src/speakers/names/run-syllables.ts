import { FIRST_STANDING_FAMILY_NAMES, SMALL_SYLLABLES } from '../../lexicon/family-names.ts';
import { isCapital } from '../letters.ts';
import { goesOn, HEADLINE, has, is, lowerAt, type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { CAPITAL, HYPHEN, PARTICLE } from '../scene/word-bits.ts';
import { continues } from './run-word.ts';

/** "Tan Hock [Soon], 51", "Lim [So] Yong": a syllable that is a small word elsewhere, by a family name that stands first. */
export function smallSyllable(scene: Scene, at: number): number {
  if (!is(scene, at, CAPITAL) || !goesOn(scene, at) || has(scene, at, HEADLINE)) return 0;
  if (!SMALL_SYLLABLES.has(lowerAt(scene, at))) return 0;
  const family = continues(scene, at + 1) ? at - 1 : at - 2;
  return FIRST_STANDING_FAMILY_NAMES.has(lowerAt(scene, family)) && is(scene, family, CAPITAL) ? 1 : 0;
}

/** "Jean-Luc", "Kim Jong-un", "Jong-un Kim", "Burton-in-Tern", "Cruz-de-Marlow"; not "Marlow-backed", nor "Ana Ruiz-style rally". */
export function hyphenStep(scene: Scene, first: number, at: number): number {
  const before = tokenAt(scene, at - 1);
  const hyphen = tokenAt(scene, at);
  const next = tokenAt(scene, at + 1);
  if (!before || !hyphen || !next || before.end !== hyphen.start || hyphen.end !== next.start) return 0;
  if (isCapital(next.text)) return 2;
  const follower = tokenAt(scene, at + 2);
  const isFull = at - first > 1 || isCapital(follower?.text ?? '');
  if (isFull && SYLLABLE.test(before.lower) && SYLLABLE.test(next.text)) return 2;
  if (follower?.text === '-')
    return (is(scene, at + 1, PARTICLE) || next.lower === 'in') && continues(scene, at + 3) ? 4 : 0;
  const mayBeName = next.pos === 'NOUN' || FIRST_STANDING_FAMILY_NAMES.has(lowerAt(scene, at - 2));
  const isSyllable = at - first > 1 && next.text.length <= 5 && mayBeName;
  return isSyllable && follower?.pos !== 'NOUN' ? 2 : 0;
}

/** As English spells those of Korea: "Jun" and "ho", "Seung" and "hyun"; not "Iran-run". */
const SYLLABLE = /^(?:ch|sh|[bdghjkmnprst]?)[wy]?(?:ae|eo|eu|oo|ui|[aeiou])(?:ng|[bghklmnpt])?$/;

/** "Yoo [Da-hye]": a syllable that is a particle elsewhere. */
export function syllableStep(scene: Scene, first: number, at: number): number {
  if (!is(scene, at, CAPITAL) || !is(scene, at + 1, HYPHEN)) return 0;
  return hyphenStep(scene, first, at + 1) > 0 ? 1 : 0;
}

/** "Devi [a/p] Muthu", "Ravi [s/o] Kumar": whose child somebody is, as Malaysia and Singapore write it. */
export const parentStep = (scene: Scene, at: number): number =>
  PARENT_LETTERS.has(textAt(scene, at + 2)) && continues(scene, at + 3) ? 4 : 0;

const PARENT_LETTERS: ReadonlySet<string> = new Set(['p', 'l', 'o']);

/** "Jan [’t] Hooft"; "Dato[’] Sri Ruiz" */
export function elidedStep(scene: Scene, at: number): number {
  if (lowerAt(scene, at - 1) === 'dato') return continues(scene, at + 1) ? 2 : 0;
  const next = tokenAt(scene, at + 1);
  return next?.text === 't' && next.start === tokenAt(scene, at)?.end && continues(scene, at + 2) ? 3 : 0;
}

/** "Angela van der Berg", "Angela von und zu Berg". */
export function particleStep(scene: Scene, at: number): number {
  for (let step = 1; step <= 3; step++) {
    if (continues(scene, at + step)) return step + 1;
    const elided = elidedStep(scene, at + step);
    if (elided > 0) return step + elided;
    if (is(scene, at + step, HYPHEN)) return is(scene, at + step + 1, CAPITAL) ? step + 2 : 0;
    if (!is(scene, at + step, PARTICLE)) return 0;
  }
  return 0;
}
