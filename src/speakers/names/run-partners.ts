import { goesOn, is, lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { ADP, CAPITAL } from '../scene/word-bits.ts';
import { continues } from './run-word.ts';

/** Tokens; a list of names has no end. */
const MAX_PARTNERS = 8;

/** "Crane[, Dodd & Lyle]", one word each; not "Arvo, Dodd & Lyle and Pell". */
export function partnersStep(scene: Scene, first: number, comma: number): number {
  if (comma - first !== 1 || isOfPhrase(scene, first)) return 0;
  for (let at = comma; at - comma < MAX_PARTNERS && textAt(scene, at) === ','; at += 2) {
    if (!continues(scene, at + 1)) return 0;
    const and = textAt(scene, at + 2) === ',' && textAt(scene, at + 3) === '&' ? at + 3 : at + 2;
    if (textAt(scene, and) !== '&') continue;
    const end = and + 2;
    // "Crane, Dodd & [Christmas]"
    return is(scene, and + 1, CAPITAL) && !isListed(scene, first, end) ? end - comma : 0;
  }
  return 0;
}

/** "On AIM[, Dodd & Lyle]", "In Marlow[, Dodd & Lyle]": where, at the start of a sentence. */
const isOfPhrase = (scene: Scene, first: number): boolean =>
  !goesOn(scene, first - 1) && LEADS.has(lowerAt(scene, first - 1));

const LEADS: ReadonlySet<string> = new Set(['in', 'on']);

/** Whether what could be the name of one firm stands among others; not "In May, Crane, Dodd & Lyle". */
const isListed = (scene: Scene, first: number, end: number): boolean =>
  lowerAt(scene, end) === 'and' ||
  (textAt(scene, first - 1) === ',' && is(scene, first - 2, CAPITAL) && !is(scene, first - 3, ADP));
