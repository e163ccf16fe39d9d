import { RETIRED } from '../../lexicon/name-parts.ts';
import { isAllCapitals, isCapital } from '../letters.ts';
import { is, isInsideWord, lowerAt, type Scene, textAt, touchesNext } from '../scene/scene.ts';
import { HYPHEN, THE } from '../scene/word-bits.ts';
import { continues } from './run-word.ts';

const OPENING = new Set(['"', '\u201c', '\u2018', '(', "'", "''"]);
const CLOSING = new Set(['"', '\u201d', '\u2019', ')', "'", "''"]);

/** What stands between marks or brackets within a name. */
export const asideStep = (scene: Scene, at: number): number =>
  OPENING.has(textAt(scene, at)) ? wingStep(scene, at) || nicknameStep(scene, at) : 0;

/** "CPI[(M)]", "NCP[(SP)]": a wing of a party, written on to its letters. */
function wingStep(scene: Scene, at: number): number {
  if (textAt(scene, at) !== '(' || textAt(scene, at + 2) !== ')') return 0;
  const isWrittenOn = touchesNext(scene, at - 1) && isAllCapitals(textAt(scene, at - 1));
  return isWrittenOn && isAllCapitals(`A${textAt(scene, at + 1)}`) ? 3 : 0;
}

/** Hugh “Woody” Hill, Hugh (Woody) Hill, Hugh “the Wood” Hill, Hugh “Woo-Woo” Hill. */
function nicknameStep(scene: Scene, at: number): number {
  if (isRetiredAside(scene, at)) return continues(scene, at + 3) ? 4 : 0;
  const isHyphened = is(scene, at + 2, HYPHEN) && isInsideWord(scene, at + 2);
  const least = at + (isHyphened ? 4 : 2);
  for (let close = least; close <= Math.max(least, at + 3); close++) {
    if (!isCapital(textAt(scene, close - 1)) && !(close === at + 2 && is(scene, at + 1, THE))) return 0;
    if (CLOSING.has(textAt(scene, close))) return continues(scene, close + 1) ? close + 2 - at : 0;
  }
  return 0;
}

/** "Gen. [(rtd)] Ana Ruiz" */
export const isRetiredAside = (scene: Scene, at: number): boolean =>
  textAt(scene, at) === '(' && RETIRED.has(lowerAt(scene, at + 1)) && textAt(scene, at + 2) === ')';
