import { RETIRED } from '../../lexicon/name-parts.ts';
import { isAllCapitals, isCapital } from '../letters.ts';
import { is, type Scene, tokenAt } from '../scene/scene.ts';
import { THE } from '../scene/word-bits.ts';
import { continues } from './run-word.ts';

const OPENING = new Set(['"', '\u201c', '\u2018', '(', "'", "''"]);
const CLOSING = new Set(['"', '\u201d', '\u2019', ')', "'", "''"]);

/** What stands between marks or brackets within a name. */
export const asideStep = (scene: Scene, at: number): number =>
  OPENING.has(tokenAt(scene, at)?.text ?? '') ? wingStep(scene, at) || nicknameStep(scene, at) : 0;

/** "CPI[(M)]", "NCP[(SP)]": a wing of a party, written on to its letters. */
function wingStep(scene: Scene, at: number): number {
  if (tokenAt(scene, at)?.text !== '(' || tokenAt(scene, at + 2)?.text !== ')') return 0;
  const before = tokenAt(scene, at - 1);
  const isWrittenOn = before?.end === tokenAt(scene, at)?.start && isAllCapitals(before?.text ?? '');
  return isWrittenOn && isAllCapitals(`A${tokenAt(scene, at + 1)?.text}`) ? 3 : 0;
}

/** Hugh “Woody” Hill, Hugh (Woody) Hill, Hugh “the Wood” Hill. */
function nicknameStep(scene: Scene, at: number): number {
  if (isRetiredAside(scene, at)) return continues(scene, at + 3) ? 4 : 0;
  for (let close = at + 2; close <= at + 3; close++) {
    if (!isCapital(tokenAt(scene, close - 1)?.text ?? '') && !(close === at + 2 && is(scene, at + 1, THE))) return 0;
    if (CLOSING.has(tokenAt(scene, close)?.text ?? '')) return continues(scene, close + 1) ? close + 2 - at : 0;
  }
  return 0;
}

/** "Gen. [(rtd)] Ana Ruiz" */
export const isRetiredAside = (scene: Scene, at: number): boolean =>
  tokenAt(scene, at)?.text === '(' &&
  RETIRED.has(tokenAt(scene, at + 1)?.lower ?? '') &&
  tokenAt(scene, at + 2)?.text === ')';
