import type { Place } from './occurrences.ts';
import { maskOf, type Unit } from './word-facts.ts';
import type { Word } from './words.ts';

export interface Surroundings {
  readonly units: readonly Unit[];
  /** The place of the target in `units`. */
  readonly at: number;
}

/** Units farther from the target are left out. */
const REACH = 60;

const NAME = maskOf('name', 'NAME');
const TARGET = maskOf('target', 'TARGET');

/**
 * The words around a target, with the target and all names masked, so that nothing learned from them knows a name.
 * A name before the target joins it: in "President Maria Lopez" the target may be any part.
 */
export function readSurroundings(words: readonly Word[], target: Place): Surroundings {
  const units: Unit[] = [];
  let at = -1;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const unit = overlaps(word, target) ? TARGET : unitOf(words, index);
    const last = units.at(-1);
    if (unit === TARGET) {
      if (last === TARGET) continue;
      if (last === NAME) units.pop();
      if (at < 0) at = units.length;
      units.push(unit);
    } else if (unit !== NAME || (last !== NAME && last !== TARGET)) units.push(unit);
  }
  if (at < 0) at = units.push(TARGET) - 1;
  const first = Math.max(0, at - REACH);
  return { units: units.slice(first, at + REACH + 1), at: at - first };
}

const overlaps = (word: Place, { start, end }: Place): boolean => word.start < end && start < word.end;

function unitOf(words: readonly Word[], index: number): Unit {
  const { facts } = words[index] as Word;
  return facts.nameSign !== 'none' && isName(words, index) ? NAME : facts.unit;
}

/** Any capital but those of small words and, where a sentence begins, of words with a sentiment: "Great news for …". */
function isName(words: readonly Word[], index: number): boolean {
  const { facts, isOpening } = words[index] as Word;
  if (facts.nameSign === 'handle') return true;
  if (facts.nameSign === 'part') return isInsideName(words, index);
  return !isOpening || words[index + 1]?.facts.isCapital === true || !facts.isListed;
}

/** "Ursula [von der] Leyen", "Jean[-]Luc" */
function isInsideName(words: readonly Word[], index: number): boolean {
  let [before, after] = [index - 1, index + 1];
  while (words[before]?.facts.isPart && index - before < 4) before--;
  while (words[after]?.facts.isPart && after - index < 4) after++;
  return words[before]?.facts.isCapital === true && words[after]?.facts.isCapital === true;
}
