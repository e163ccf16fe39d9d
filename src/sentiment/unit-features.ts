import { DISTANCE_SIGNS } from './plain-features.ts';
import { NEAR_KINDS, type NearKind } from './target-features.ts';
import type { Unit } from './unit.ts';

/** A feature is known by its row in the table of weights. */
export const NONE = -1;

/** Features that begin with the same units: that of these alone, and those that go on, by the number of the next. */
export class Branch {
  row = NONE;
  private next: Map<number, Branch> | null = null;

  /** null where no feature goes on with the unit. */
  get({ number }: UnitFeatures): Branch | null {
    return this.next === null || number === 0 ? null : (this.next.get(number) ?? null);
  }

  /** The branch of further units, which begins here. */
  along(units: readonly UnitFeatures[]): Branch {
    let branch: Branch = this;
    for (const { number } of units) {
      branch.next ??= new Map();
      const next = branch.next.get(number) ?? new Branch();
      branch.next.set(number, next);
      branch = next;
    }
    return branch;
  }
}

/** The features of a model that name a unit, found once for each unit. */
export class UnitFeatures {
  readonly table: FeatureTable;
  /** 0 for all units that no feature names. */
  readonly number: number;
  word = NONE;
  negated = NONE;
  /** With the word after next; from the target to the left, to the right; with the unit on the other side of it. */
  pairs: Branch | null = null;
  before: Branch | null = null;
  behind: Branch | null = null;
  between: Branch | null = null;
  /** By the sign. */
  near: Readonly<Record<NearKind, number[]>> | null = null;

  constructor(table: FeatureTable, number: number) {
    this.table = table;
    this.number = number;
  }
}

/** The features of a model, to be found part by part: most have no weights, and names need not be put together. */
export class FeatureTable {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly units = new Map<string, UnitFeatures>();
  private readonly unknown = new UnitFeatures(this, 0);

  constructor(names: Iterable<string>) {
    this.rows = new Map([...names].map((name, row) => [name, row]));
    for (const [name, row] of this.rows) this.add(name, row);
  }

  row(name: string): number {
    return this.rows.get(name) ?? NONE;
  }

  featuresOf(unit: Unit): UnitFeatures {
    const { features } = unit;
    if (features !== null && features.table === this) return features;
    const found = this.units.get(unit.lower) ?? this.unknown;
    unit.features = found;
    return found;
  }

  /** Enters a feature with each of the units that its name may hold. No part of a name is an underscore. */
  private add(name: string, row: number): void {
    if (!name.includes('_')) this.unit(name).word = row;
    if (name.startsWith('!')) this.unit(name.slice(1)).negated = row;
    if (name.startsWith('near')) this.addNear(name, row);
    const [word, afterNext] = name.split('_*_');
    if (afterNext !== undefined) this.addBranch('pairs', [word as string, afterNext], row);
    const [before, behind] = name.split('TARGET');
    if (behind !== undefined) this.addAround(before?.split('_').reverse().slice(1), behind.split('_').slice(1), row);
  }

  /** Of "c_b_a_TARGET_d_e_f" the units on either side of the target, nearest first. */
  private addAround(before: readonly string[] = [], behind: readonly string[], row: number): void {
    if (behind.length === 0) this.addBranch('before', before, row);
    else if (before.length === 0) this.addBranch('behind', behind, row);
    else this.addBranch('between', [before[0] as string, behind[0] as string], row);
  }

  private addBranch(kind: 'pairs' | 'before' | 'behind' | 'between', [first, ...more]: readonly string[], row: number) {
    if (first === undefined) return;
    const unit = this.unit(first);
    unit[kind] ??= new Branch();
    unit[kind].along(more.map((lower) => this.unit(lower))).row = row;
  }

  private addNear(name: string, row: number): void {
    for (const kind of NEAR_KINDS) {
      const lead = `near${kind}:`;
      if (!name.startsWith(lead)) continue;
      const rest = name.slice(lead.length);
      for (const [place, sign] of DISTANCE_SIGNS.entries()) {
        if (kind === '<>' && rest.endsWith(sign)) this.nearOf(rest.slice(0, -sign.length), kind)[place] = row;
        if (kind !== '<>' && rest.startsWith(sign)) this.nearOf(rest.slice(sign.length), kind)[place] = row;
      }
    }
  }

  private nearOf(lower: string, kind: NearKind): number[] {
    const unit = this.unit(lower);
    const none = () => DISTANCE_SIGNS.map(() => NONE);
    unit.near ??= { '<': none(), '>': none(), '<>': none() };
    return unit.near[kind];
  }

  private unit(lower: string): UnitFeatures {
    const known = this.units.get(lower) ?? new UnitFeatures(this, this.units.size + 1);
    this.units.set(lower, known);
    return known;
  }
}
