import { NO_REACH, negationFactor, reachBehind } from './negation.ts';
import { type Place, readText } from './passage.ts';
import { DISTANCE_SIGNS, FORM, LENGTHS, NAMES, NEAREST, PLACE, PLAIN_FEATURES, QUOTED } from './plain-features.ts';
import { type Charge, handCharges } from './target-charges.ts';
import { readUnits, type Surroundings, surroundingsOf } from './target-units.ts';
import { END, NAME, QUOTE_MARK, START, type Unit } from './unit.ts';

/** Features by name, each with its value. Training and scoring share them. */
export type Features = Map<string, number>;

/** What features are handed to. One that comes twice has the same value. */
export interface FeatureSink {
  /** One of `PLAIN_FEATURES`. */
  set(feature: number, value: number): void;
  /** A word by itself, "!" before a negated one; and the pair of it with the word after next, where there is one. */
  setWord(word: Unit, isNegated: boolean, afterNext: Unit | null): void;
  /** The nearest units on either side, nearest first: each with all between it and the target; and the nearest two. */
  setNeighbours(before: readonly Unit[], behind: readonly Unit[]): void;
  /** The sign of the nearest word with a sentiment on one side, with the unit next to the target there, or before it. */
  setNear(kind: NearKind, sign: number, unit: Unit): void;
}

/** Sign and unit before the target, sign and unit behind it, unit before and sign behind. */
export const NEAR_KINDS = ['<', '>', '<>'] as const;
export type NearKind = (typeof NEAR_KINDS)[number];

/** Words with one between them are paired up to this distance from the target. */
const PAIR_REACH = 6;
/** Farther than any word that counts. */
const REACH_CHARACTERS = 1200;

/** What the words around a target say of it. No feature holds a name. */
export function readTargetFeatures(text: string, target: Place): Features {
  const features: Features = new Map();
  handFeatures(named(features), surroundingsIn(text, target), text.slice(target.start, target.end));
  return features;
}

/** The surroundings of a target in a text that was not cut into words yet. */
export function surroundingsIn(text: string, { start, end }: Place): Surroundings {
  const passage = readText(text, [{ start: Math.max(0, start - REACH_CHARACTERS), end: end + REACH_CHARACTERS }]);
  const { places } = passage;
  const from = places.findIndex((place) => place.start < end && start < place.end);
  const first = from < 0 ? places.length : from;
  let last = first;
  while (last < places.length && (places[last] as Place).start < end) last++;
  return surroundingsOf(readUnits(passage, { first: 0, last: places.length }), { first, last });
}

const named = (features: Features): FeatureSink => ({
  set: (feature, value) => features.set(PLAIN_FEATURES[feature] as string, value),
  setWord: ({ lower }, isNegated, afterNext) => {
    features.set(isNegated ? `!${lower}` : lower, 1);
    if (afterNext) features.set(`${lower}_*_${afterNext.lower}`, 1);
  },
  setNeighbours: (before, behind) => {
    let [left, right] = ['TARGET', 'TARGET'];
    features.set(`${before[0]?.lower}_TARGET_${behind[0]?.lower}`, 1);
    for (const [index, { lower }] of before.entries()) {
      left = `${lower}_${left}`;
      right = `${right}_${behind[index]?.lower}`;
      features.set(left, 1);
      features.set(right, 1);
    }
  },
  setNear: (kind, place, { lower }) => {
    const sign = DISTANCE_SIGNS[place];
    features.set(kind === '<>' ? `near<>:${lower}${sign}` : `near${kind}:${sign}${lower}`, 1);
  },
});

/** Hands over what stands around a target. `written`: the target as it stands in the text. */
export function handFeatures(features: FeatureSink, surroundings: Surroundings, written: string): void {
  const charges = handWords(features, surroundings);
  handNeighbours(features, surroundings);
  handCharges(features, surroundings, charges);
  handNearest(features, surroundings, charges);
  handForm(features, surroundings, written);
}

/** Each word by itself, and near the target with the word after next. Returns those that have a sentiment. */
function handWords(features: FeatureSink, { units, at }: Surroundings): Charge[] {
  const charges: Charge[] = [];
  let reach = NO_REACH;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as Unit;
    if (unit.kind === 'word') {
      const isNegated = index <= reach;
      features.setWord(unit, isNegated, Math.abs(index - at) <= PAIR_REACH ? (units[index + 2] ?? null) : null);
      if (unit.weight !== 0) charges.push({ distance: index - at, weight: unit.weight * negationFactor(isNegated) });
    }
    reach = reachBehind(reach, unit.shifts, index);
  }
  return charges;
}

const before = ({ units, at }: Surroundings, distance: number): Unit =>
  distance > at ? START : (units[at - distance] as Unit);
const behind = ({ units, at }: Surroundings, distance: number): Unit => units[at + distance] ?? END;

/** The one, two and three units on either side. */
function handNeighbours(features: FeatureSink, around: Surroundings): void {
  features.setNeighbours(
    [before(around, 1), before(around, 2), before(around, 3)],
    [behind(around, 1), behind(around, 2), behind(around, 3)],
  );
}

/** The nearest word with a sentiment on either side, with the units next to the target. */
function handNearest(features: FeatureSink, around: Surroundings, charges: readonly Charge[]): void {
  let count = 0;
  while (count < charges.length && (charges[count] as Charge).distance < 0) count++;
  const signBefore = signOf(charges[count - 1]);
  const signBehind = signOf(charges[count]);
  features.set(NEAREST[signBefore]?.[signBehind] as number, 1);
  features.setNear('<', signBefore, before(around, 1));
  features.setNear('>', signBehind, behind(around, 1));
  features.setNear('<>', signBehind, before(around, 1));
}

/** The place of its sign in `DISTANCE_SIGNS`. */
function signOf(charge: Charge | undefined): number {
  if (!charge) return 0;
  const distance = Math.abs(charge.distance);
  const far = distance <= 1 ? 0 : distance <= 2 ? 1 : distance <= 4 ? 2 : distance <= 8 ? 3 : 4;
  return charge.weight > 0 ? 1 + far : 6 + far;
}

/** How the target is written and where it stands. */
function handForm(features: FeatureSink, { units, at }: Surroundings, target: string): void {
  let marks = 0;
  let names = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit === NAME) names++;
    else if (unit === QUOTE_MARK && index < at) marks++;
  }
  features.set(/\p{Lu}/u.test(target) ? FORM.name : FORM.other, 1);
  features.set(NAMES[Math.min(4, names)] as number, 1);
  features.set(placeOf(at, units.length), 1);
  features.set(LENGTHS[Math.min(5, Math.floor(units.length / 10))] as number, 1);
  features.set(QUOTED[marks % 2] as number, 1);
}

function placeOf(at: number, count: number): number {
  if (at === 0) return PLACE.first;
  if (at < 4) return PLACE.early;
  return at > count - 5 ? PLACE.late : PLACE.middle;
}
