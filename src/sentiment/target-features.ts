import { negationFactor } from './negation.ts';
import type { Place } from './occurrences.ts';
import { readSurroundings, type Surroundings } from './target-units.ts';
import type { Unit } from './word-facts.ts';
import { readWords, type Word } from './words.ts';

/** Features by name, each with its value. Training and scoring share them. */
export type Features = Map<string, number>;

/** What features are handed to. One that comes twice has the same value. */
export interface FeatureSink {
  set(name: string, value: number): void;
  /** A word by itself, "!" before a negated one; and the pair of it with the word after next, where there is one. */
  setWord(lower: string, isNegated: boolean, afterNext: string | null): void;
  /** The nearest units on either side, nearest first: each with all between it and the target; and the nearest two. */
  setNeighbours(before: readonly string[], behind: readonly string[]): void;
  /** The sign of the nearest word with a sentiment on one side, with the unit next to the target there, or before it. */
  setNear(kind: NearKind, sign: string, unit: string): void;
}

/** Sign and unit before the target, sign and unit behind it, unit before and sign behind. */
export type NearKind = '<' | '>' | '<>';

/** A word with a sentiment and its distance from the target: below 0 before it. */
interface Charge {
  readonly distance: number;
  readonly weight: number;
}

/** Words with one between them are paired up to this distance from the target. */
const PAIR_REACH = 6;
const MOST = 2;
/** Farther than any word that counts. */
const REACH_CHARACTERS = 1200;

/** What the words around a target say of it. No feature holds a name. */
export function readTargetFeatures(text: string, target: Place): Features {
  const features: Features = new Map();
  handFeatures(named(features), wordsAround(text, target), target, text.slice(target.start, target.end));
  return features;
}

export const wordsAround = (text: string, { start, end }: Place): Word[] =>
  readWords(text, Math.max(0, start - REACH_CHARACTERS), end + REACH_CHARACTERS);

const named = (features: Features): FeatureSink => ({
  set: (name, value) => features.set(name, value),
  setWord: (lower, isNegated, afterNext) => {
    features.set(isNegated ? `!${lower}` : lower, 1);
    if (afterNext !== null) features.set(`${lower}_*_${afterNext}`, 1);
  },
  setNeighbours: (before, behind) => {
    let [left, right] = ['TARGET', 'TARGET'];
    features.set(`${before[0]}_TARGET_${behind[0]}`, 1);
    for (const [index, unit] of before.entries()) {
      left = `${unit}_${left}`;
      right = `${right}_${behind[index]}`;
      features.set(left, 1);
      features.set(right, 1);
    }
  },
  setNear: (kind, sign, unit) =>
    features.set(kind === '<>' ? `near<>:${unit}${sign}` : `near${kind}:${sign}${unit}`, 1),
});

/** Hands over the features of words that were cut already. `written`: the target as it stands in the text. */
export function handFeatures(features: FeatureSink, words: readonly Word[], target: Place, written: string): void {
  const surroundings = readSurroundings(words, target);
  const charges = readCharges(surroundings);
  addWords(features, surroundings);
  addNeighbours(features, surroundings);
  addCharges(features, surroundings, charges);
  addNearest(features, surroundings, charges);
  addForm(features, surroundings, written);
}

const lowerAt = (units: readonly Unit[], at: number): string => units[at]?.lower ?? (at < 0 ? '<' : '>');

function readCharges({ units, at }: Surroundings): Charge[] {
  const charges: Charge[] = [];
  for (let index = 0; index < units.length; index++) {
    const { weight } = units[index] as Unit;
    if (weight !== 0) charges.push({ distance: index - at, weight: weight * negationFactor(units, index) });
  }
  return charges;
}

/** Each word by itself, and near the target with the word after next. */
function addWords(features: FeatureSink, { units, at }: Surroundings): void {
  for (let index = 0; index < units.length; index++) {
    const { kind, lower } = units[index] as Unit;
    if (kind !== 'word') continue;
    const afterNext = Math.abs(index - at) <= PAIR_REACH ? (units[index + 2]?.lower ?? null) : null;
    features.setWord(lower, negationFactor(units, index) < 1, afterNext);
  }
}

/** The one, two and three units on either side. */
function addNeighbours(features: FeatureSink, { units, at }: Surroundings): void {
  features.setNeighbours(
    [lowerAt(units, at - 1), lowerAt(units, at - 2), lowerAt(units, at - 3)],
    [lowerAt(units, at + 1), lowerAt(units, at + 2), lowerAt(units, at + 3)],
  );
}

/** How far the nearest ends of clauses are on both sides; a charge may be one itself. */
interface Clause {
  readonly first: number;
  readonly last: number;
}

function clauseAround(units: readonly Unit[], at: number): Clause {
  let [first, last] = [at - 1, at + 1];
  while (first >= 0 && !units[first]?.endsClause) first--;
  while (last < units.length && !units[last]?.endsClause) last++;
  return { first: first - at, last: last - at };
}

interface ChargeGroup {
  readonly names: { readonly positive: string; readonly negative: string };
  readonly holds: (distance: number, clause: Clause) => boolean;
}

const chargeGroup = (name: string, holds: ChargeGroup['holds']): ChargeGroup => ({
  names: { positive: `=+${name}`, negative: `=-${name}` },
  holds,
});

const CHARGE_GROUPS: readonly ChargeGroup[] = [
  chargeGroup('all', () => true),
  chargeGroup('before', (distance) => distance < 0),
  chargeGroup('behind', (distance) => distance > 0),
  chargeGroup('within3', (distance) => Math.abs(distance) <= 3),
  chargeGroup('within6', (distance) => Math.abs(distance) <= 6),
  chargeGroup('clause', (distance, { first, last }) => first <= distance && distance <= last),
];

/** Sums of positive and of negative weights: on either side, near the target, in its clause. */
function addCharges(features: FeatureSink, { units, at }: Surroundings, charges: readonly Charge[]): void {
  const clause = clauseAround(units, at);
  for (const { names, holds } of CHARGE_GROUPS) {
    let [positive, negative] = [0, 0];
    for (const { distance, weight } of charges) {
      if (!holds(distance, clause)) continue;
      if (weight > 0) positive += weight;
      else negative -= weight;
    }
    if (positive > 0) features.set(names.positive, Math.min(MOST, Math.sqrt(positive) / 2));
    if (negative > 0) features.set(names.negative, Math.min(MOST, Math.sqrt(negative) / 2));
  }
  const total = charges.reduce((sum, { weight }) => sum + weight, 0);
  if (total !== 0) features.set(total > 0 ? '=+sum' : '=-sum', Math.min(MOST, Math.abs(total) / 4));
}

/** The nearest word with a sentiment on either side, with the units next to the target. */
function addNearest(features: FeatureSink, { units, at }: Surroundings, charges: readonly Charge[]): void {
  const before = signOf(charges.findLast(({ distance }) => distance < 0));
  const behind = signOf(charges.find(({ distance }) => distance > 0));
  const [previous, next] = [lowerAt(units, at - 1), lowerAt(units, at + 1)];
  features.set(`near:${before}${behind}`, 1);
  features.setNear('<', before, previous);
  features.setNear('>', behind, next);
  features.setNear('<>', behind, previous);
}

/** The sign of a charge and how far it is: no more than 1, 2, 4 or 8 units, 9 for farther. */
export const DISTANCE_SIGNS = ['0', '+1', '+2', '+4', '+8', '+9', '-1', '-2', '-4', '-8', '-9'] as const;

function signOf(charge: Charge | undefined): (typeof DISTANCE_SIGNS)[number] {
  if (!charge) return '0';
  const distance = Math.abs(charge.distance);
  const far = distance <= 1 ? 0 : distance <= 2 ? 1 : distance <= 4 ? 2 : distance <= 8 ? 3 : 4;
  return DISTANCE_SIGNS[charge.weight > 0 ? 1 + far : 6 + far] as (typeof DISTANCE_SIGNS)[number];
}

/** How the target is written and where it stands. */
function addForm(features: FeatureSink, { units, at }: Surroundings, target: string): void {
  let [marks, names] = [0, 0];
  for (let index = 0; index < units.length; index++) {
    const { kind, lower } = units[index] as Unit;
    if (kind === 'name') names++;
    if (lower === '"' && index < at) marks++;
  }
  features.set(/\p{Lu}/u.test(target) ? 'form:name' : 'form:other', 1);
  features.set(NAMES[Math.min(4, names)] as string, 1);
  features.set(placeOf(at, units.length), 1);
  features.set(LENGTHS[Math.min(5, Math.floor(units.length / 10))] as string, 1);
  features.set(marks % 2 === 0 ? 'quoted:0' : 'quoted:1', 1);
}

const NAMES = [0, 1, 2, 3, 4].map((count) => `names:${count}`);
const LENGTHS = [0, 1, 2, 3, 4, 5].map((tens) => `length:${tens}`);

function placeOf(at: number, count: number): string {
  if (at === 0) return 'place:first';
  if (at < 4) return 'place:early';
  return at > count - 5 ? 'place:late' : 'place:middle';
}
