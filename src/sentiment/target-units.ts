import { FUNCTION_CAPITALS } from '../lexicon/capital-words.ts';
import { PARTICLES } from '../lexicon/name-parts.ts';
import { characterClass, DIGIT, LETTER } from '../text/characters.ts';
import { plainWeights } from './lexicon.ts';
import type { Place } from './occurrences.ts';
import type { Word } from './words.ts';

/** What stands around a target: a word, a mark, or a name of any length and spelling. */
export interface Unit {
  readonly kind: 'word' | 'mark' | 'name' | 'target';
  /** The word in lower case, the mark, or a sign for every name, number or the target. */
  readonly lower: string;
}

export interface Surroundings {
  readonly units: readonly Unit[];
  /** The place of the target in `units`. */
  readonly at: number;
}

/** Units farther from the target are left out. */
const REACH = 60;

const NAME: Unit = { kind: 'name', lower: 'NAME' };
const TARGET: Unit = { kind: 'target', lower: 'TARGET' };
const NUMBER: Unit = { kind: 'word', lower: '0' };
const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '\u201c', '\u201d', "''", '``']);

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
  const { lower } = words[index] as Word;
  const kind = characterClass(lower.charCodeAt(0));
  if (kind === DIGIT) return NUMBER;
  if (isName(words, index)) return NAME;
  // "'s" and "n't" are words, whatever they begin with.
  if (kind === LETTER || characterClass(lower.charCodeAt(1)) === LETTER) return { kind: 'word', lower };
  return { kind: 'mark', lower: QUOTE_MARKS.has(lower) ? '"' : lower };
}

/** "@newsdesk", "#floods" */
const isHandle = (lower: string): boolean =>
  (lower.charAt(0) === '@' || lower.charAt(0) === '#') && characterClass(lower.charCodeAt(1)) === LETTER;

/** Any capital but those of small words and, where a sentence begins, of words with a sentiment: "Great news for …". */
function isName(words: readonly Word[], index: number): boolean {
  const { lower, isCapital, isOpening } = words[index] as Word;
  if (isHandle(lower)) return true;
  const next = words[index + 1];
  if (!isCapital) return isInsideName(words, index);
  if (lower === 'i' || FUNCTION_CAPITALS.has(lower)) return false;
  return !isOpening || next?.isCapital === true || !plainWeights().has(lower);
}

/** "Ursula [von der] Leyen", "Jean[-]Luc" */
function isInsideName(words: readonly Word[], index: number): boolean {
  const joins = (word: Word | undefined) => word?.lower === '-' || PARTICLES.has(word?.lower ?? '');
  if (!joins(words[index])) return false;
  let [before, after] = [index - 1, index + 1];
  while (joins(words[before]) && index - before < 4) before--;
  while (joins(words[after]) && after - index < 4) after++;
  return words[before]?.isCapital === true && words[after]?.isCapital === true;
}
