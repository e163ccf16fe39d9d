import type { Passage } from './passage.ts';
import { NAME, TARGET, type Unit } from './unit.ts';
import type { WordFacts } from './word-facts.ts';

export interface Surroundings {
  readonly units: readonly Unit[];
  /** The place of the target in `units`. */
  readonly at: number;
}

/** Words of a passage in a row, by index, half open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Units farther from the target are left out. */
const REACH = 60;

/**
 * The words of a range as units, one for each word, with all names masked, so that nothing learned from them knows a
 * name. Targets in the same range share them.
 */
export function readUnits(passage: Passage, range: Range): Unit[] {
  const units: Unit[] = [];
  for (let at = range.first; at < range.last; at++) {
    const facts = passage.facts[at] as WordFacts;
    units.push(facts.nameSign !== 'none' && isName(passage, range, at) ? NAME : facts.unit);
  }
  return units;
}

/**
 * The units around a target, which is those of the range, with a name of several words as one. A name before the target
 * joins it: in "President Maria Lopez" the target may be any part. An empty range is a target behind all units.
 */
export function surroundingsOf(units: readonly Unit[], { first, last }: Range): Surroundings {
  const found: Unit[] = [];
  addMerged(found, units, 0, first, first);
  if (first < last && found.at(-1) === NAME) found.pop();
  const at = found.push(TARGET) - 1;
  addMerged(found, units, last, units.length, at + REACH);
  return at > REACH ? { units: found.slice(at - REACH), at: REACH } : { units: found, at };
}

/** Adds units up to the place `most`, but no name behind another or behind the target. */
function addMerged(found: Unit[], units: readonly Unit[], first: number, last: number, most: number): void {
  let before = found.at(-1);
  for (let at = first; at < last && found.length <= most; at++) {
    const unit = units[at] as Unit;
    if (unit === NAME && (before === NAME || before === TARGET)) continue;
    found.push(unit);
    before = unit;
  }
}

/** Any capital but those of small words and, where a sentence begins, of words with a sentiment: "Great news for …". */
function isName({ facts, openings }: Passage, range: Range, at: number): boolean {
  const { nameSign, isListed } = facts[at] as WordFacts;
  if (nameSign === 'handle') return true;
  if (nameSign === 'part') return isInsideName(facts, range, at);
  const isOpening = at === range.first || openings[at];
  return !isOpening || !isListed || (at + 1 < range.last && facts[at + 1]?.isCapital === true);
}

/** "Ursula [von der] Leyen", "Jean[-]Luc" */
function isInsideName(facts: readonly WordFacts[], { first, last }: Range, at: number): boolean {
  let before = at - 1;
  let after = at + 1;
  while (before >= first && facts[before]?.isPart && at - before < 4) before--;
  while (after < last && facts[after]?.isPart && after - at < 4) after++;
  return before >= first && after < last && facts[before]?.isCapital === true && facts[after]?.isCapital === true;
}
