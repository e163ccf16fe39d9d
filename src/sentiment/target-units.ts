import type { Passage } from './passage.ts';
import { NAME, TARGET, type Unit } from './unit.ts';
import { CAPITAL, HANDLE, LISTED, NAMED, OPENS, PART } from './word-facts.ts';

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
  const { bits } = passage;
  const units: Unit[] = [];
  for (let at = range.first; at < range.last; at++) {
    const isMasked = ((bits[at] as number) & (HANDLE | NAMED | PART)) !== 0 && isName(bits, range, at);
    units.push(isMasked ? NAME : passage.factsAt(at).unit);
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
function isName(bits: readonly number[], range: Range, at: number): boolean {
  const own = bits[at] as number;
  if ((own & HANDLE) !== 0) return true;
  if ((own & CAPITAL) === 0) return isInsideName(bits, range, at);
  if ((own & NAMED) === 0) return false;
  const isOpening = at === range.first || (own & OPENS) !== 0;
  return !isOpening || (own & LISTED) === 0 || isCapital(bits, range, at + 1);
}

/** "Ursula [von der] Leyen", "Jean[-]Luc" */
function isInsideName(bits: readonly number[], range: Range, at: number): boolean {
  let before = at - 1;
  let after = at + 1;
  while (before >= range.first && isPart(bits, before) && at - before < 4) before--;
  while (after < range.last && isPart(bits, after) && after - at < 4) after++;
  return isCapital(bits, range, before) && isCapital(bits, range, after);
}

const isPart = (bits: readonly number[], at: number): boolean => ((bits[at] as number) & PART) !== 0;

const isCapital = (bits: readonly number[], { first, last }: Range, at: number): boolean =>
  at >= first && at < last && ((bits[at] as number) & CAPITAL) !== 0;
