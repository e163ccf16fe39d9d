import { type SumFeatures, sumFeatures } from './plain-features.ts';
import type { FeatureSink } from './target-features.ts';
import type { Surroundings } from './target-units.ts';

/** A word with a sentiment and its distance from the target: below 0 before it. */
export interface Charge {
  readonly distance: number;
  readonly weight: number;
}

/** How far the nearest ends of clauses are on both sides; a charge may be one itself. */
interface Clause {
  readonly first: number;
  readonly last: number;
}

interface ChargeGroup {
  readonly features: SumFeatures;
  readonly holds: (distance: number, clause: Clause) => boolean;
}

const chargeGroup = (name: string, holds: ChargeGroup['holds']): ChargeGroup => ({
  features: sumFeatures(name),
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
const SUM = sumFeatures('sum');
const MOST = 2;

/** Sums of positive and of negative weights: on either side, near the target, in its clause. */
export function handCharges(features: FeatureSink, surroundings: Surroundings, charges: readonly Charge[]): void {
  if (charges.length === 0) return;
  const clause = clauseAround(surroundings);
  for (const group of CHARGE_GROUPS) handGroup(features, group, clause, charges);
  let total = 0;
  for (const { weight } of charges) total += weight;
  if (total !== 0) features.set(total > 0 ? SUM.positive : SUM.negative, Math.min(MOST, Math.abs(total) / 4));
}

function handGroup(features: FeatureSink, group: ChargeGroup, clause: Clause, charges: readonly Charge[]): void {
  let positive = 0;
  let negative = 0;
  for (const { distance, weight } of charges) {
    if (!group.holds(distance, clause)) continue;
    if (weight > 0) positive += weight;
    else negative -= weight;
  }
  if (positive > 0) features.set(group.features.positive, Math.min(MOST, Math.sqrt(positive) / 2));
  if (negative > 0) features.set(group.features.negative, Math.min(MOST, Math.sqrt(negative) / 2));
}

function clauseAround({ units, at }: Surroundings): Clause {
  let first = at - 1;
  let last = at + 1;
  while (first >= 0 && !units[first]?.endsClause) first--;
  while (last < units.length && !units[last]?.endsClause) last++;
  return { first: first - at, last: last - at };
}
