import { CLAUSE_OPENERS } from '../lexicon/function-words.ts';
import { plainWeights } from './lexicon.ts';
import { negationFactor } from './negation.ts';
import type { Place } from './occurrences.ts';
import { readSurroundings, type Surroundings, type Unit } from './target-units.ts';
import { readWords, type Word } from './words.ts';

/** Features by name, each with its value. Training and scoring share them. */
export type Features = Map<string, number>;

/** What features are handed to. One that comes twice has the same value. */
export interface FeatureSink {
  set(name: string, value: number): unknown;
}

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
  const words = readWords(text, Math.max(0, target.start - REACH_CHARACTERS), target.end + REACH_CHARACTERS);
  const features: Features = new Map();
  handFeatures(features, words, target, text.slice(target.start, target.end));
  return features;
}

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

/** 1, 2, 4, 8 or 9: no more than so far, 9 for farther. */
function bucket(distance: number): number {
  if (distance <= 2) return Math.max(1, distance);
  if (distance <= 4) return 4;
  return distance <= 8 ? 8 : 9;
}

function readCharges({ units, at }: Surroundings): Charge[] {
  const weights = plainWeights();
  const charges: Charge[] = [];
  for (let index = 0; index < units.length; index++) {
    const { kind, lower } = units[index] as Unit;
    const plain = kind === 'word' ? weights.get(lower) : undefined;
    if (plain) charges.push({ distance: index - at, weight: plain * negationFactor(units, index) });
  }
  return charges;
}

/** Each word by itself, and near the target with the word after next; "!" marks a negated one. */
function addWords(features: FeatureSink, { units, at }: Surroundings): void {
  for (let index = 0; index < units.length; index++) {
    const { kind, lower } = units[index] as Unit;
    if (kind !== 'word') continue;
    features.set(negationFactor(units, index) < 1 ? `!${lower}` : lower, 1);
    const isNear = Math.abs(index - at) <= PAIR_REACH && index + 2 < units.length;
    if (isNear) features.set(`${lower}_*_${lowerAt(units, index + 2)}`, 1);
  }
}

/** The one, two and three units on either side. */
function addNeighbours(features: FeatureSink, { units, at }: Surroundings): void {
  let [before, behind] = [lowerAt(units, at), lowerAt(units, at)];
  features.set(`${lowerAt(units, at - 1)}_${before}_${lowerAt(units, at + 1)}`, 1);
  for (let size = 1; size <= 3; size++) {
    before = `${lowerAt(units, at - size)}_${before}`;
    behind = `${behind}_${lowerAt(units, at + size)}`;
    features.set(before, 1);
    features.set(behind, 1);
  }
}

/** Sums of positive and of negative weights: on either side, near the target, in its clause. */
function addCharges(features: FeatureSink, { units, at }: Surroundings, charges: readonly Charge[]): void {
  const inClause = charges.filter(({ distance }) => {
    const between = distance < 0 ? units.slice(at + distance + 1, at) : units.slice(at + 1, at + distance);
    return !between.some(endsClause);
  });
  const groups: readonly (readonly [string, readonly Charge[]])[] = [
    ['all', charges],
    ['before', charges.filter(({ distance }) => distance < 0)],
    ['behind', charges.filter(({ distance }) => distance > 0)],
    ['within3', charges.filter(({ distance }) => Math.abs(distance) <= 3)],
    ['within6', charges.filter(({ distance }) => Math.abs(distance) <= 6)],
    ['clause', inClause],
  ];
  for (const [name, group] of groups) {
    for (const sign of [1, -1]) {
      const sum = group.reduce((total, { weight }) => total + Math.max(0, sign * weight), 0);
      if (sum > 0) features.set(`=${sign > 0 ? '+' : '-'}${name}`, Math.min(MOST, Math.sqrt(sum) / 2));
    }
  }
  const total = charges.reduce((sum, { weight }) => sum + weight, 0);
  if (total !== 0) features.set(total > 0 ? '=+sum' : '=-sum', Math.min(MOST, Math.abs(total) / 4));
}

const endsClause = ({ kind, lower }: Unit): boolean => (kind === 'mark' && lower !== '"') || CLAUSE_OPENERS.has(lower);

/** The nearest word with a sentiment on either side, with the units next to the target. */
function addNearest(features: FeatureSink, { units, at }: Surroundings, charges: readonly Charge[]): void {
  const sign = (charge: Charge | undefined): string =>
    charge ? `${charge.weight > 0 ? '+' : '-'}${bucket(Math.abs(charge.distance))}` : '0';
  const before = sign(charges.findLast(({ distance }) => distance < 0));
  const behind = sign(charges.find(({ distance }) => distance > 0));
  const [previous, next] = [lowerAt(units, at - 1), lowerAt(units, at + 1)];
  features.set(`near:${before}${behind}`, 1);
  features.set(`near<:${before}${previous}`, 1);
  features.set(`near>:${behind}${next}`, 1);
  features.set(`near<>:${previous}${behind}`, 1);
}

/** How the target is written and where it stands. */
function addForm(features: FeatureSink, { units, at }: Surroundings, target: string): void {
  const marks = units.slice(0, at).filter(({ lower }) => lower === '"').length;
  const names = units.filter(({ kind }) => kind === 'name').length;
  features.set(`form:${/\p{Lu}/u.test(target) ? 'name' : 'other'}`, 1);
  features.set(`names:${Math.min(4, names)}`, 1);
  features.set(`place:${at === 0 ? 'first' : at < 4 ? 'early' : at > units.length - 5 ? 'late' : 'middle'}`, 1);
  features.set(`length:${Math.min(5, Math.floor(units.length / 10))}`, 1);
  features.set(`quoted:${marks % 2}`, 1);
}
