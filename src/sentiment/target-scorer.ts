import { PLAIN_FEATURES } from './plain-features.ts';
import type { FeatureSink, NearKind } from './target-features.ts';
import { type Sums, softmax, type TargetModel, type Triple } from './target-model.ts';
import type { Unit } from './unit.ts';
import { type Branch, FeatureTable, NONE, type UnitFeatures } from './unit-features.ts';

/** Takes the features of one target after the other, and keeps no more than sums. */
export class TargetScorer implements FeatureSink {
  private readonly bias: Triple;
  private readonly sharpness: number;
  private readonly table: FeatureTable;
  /** Three for each row of the table; and for which target it was added last. */
  private readonly weights: Float64Array;
  private readonly targets: Int32Array;
  private readonly plainRows: readonly number[];
  private sums: Sums = [0, 0, 0];
  private target = 0;

  constructor({ weights, bias, sharpness }: TargetModel) {
    this.bias = bias;
    this.sharpness = sharpness;
    this.table = new FeatureTable(weights.keys());
    this.weights = Float64Array.from([...weights.values()].flat());
    this.targets = new Int32Array(weights.size);
    this.plainRows = PLAIN_FEATURES.map((name) => this.table.row(name));
  }

  /** The features of a target, which `hand` hands over, as one probability for each class. */
  score(hand: (features: FeatureSink) => void): Triple {
    this.target++;
    this.sums = [...this.bias];
    hand(this);
    return softmax(this.sums, this.sharpness);
  }

  set(feature: number, value: number): void {
    this.add(this.plainRows[feature] as number, value);
  }

  setWord(word: Unit, isNegated: boolean, afterNext: Unit | null): void {
    const own = this.table.featuresOf(word);
    this.add(isNegated ? own.negated : own.word, 1);
    if (afterNext !== null && own.pairs !== null) this.addBranch(own.pairs.get(this.table.featuresOf(afterNext)));
  }

  setNeighbours(before: readonly Unit[], behind: readonly Unit[]): void {
    const left = before.map((unit) => this.table.featuresOf(unit));
    const right = behind.map((unit) => this.table.featuresOf(unit));
    const [previous, next] = [left[0] as UnitFeatures, right[0] as UnitFeatures];
    this.addBranch(previous.between?.get(next));
    let toLeft: Branch | null | undefined = previous.before;
    let toRight: Branch | null | undefined = next.behind;
    for (let at = 0; at < left.length; at++) {
      if (at > 0) toLeft = toLeft?.get(left[at] as UnitFeatures);
      if (at > 0) toRight = toRight?.get(right[at] as UnitFeatures);
      this.addBranch(toLeft);
      this.addBranch(toRight);
    }
  }

  setNear(kind: NearKind, sign: number, unit: Unit): void {
    const { near } = this.table.featuresOf(unit);
    if (near !== null) this.add(near[kind][sign] as number, 1);
  }

  private addBranch(branch: Branch | null | undefined): void {
    if (branch) this.add(branch.row, 1);
  }

  /** A feature that comes twice counts once. */
  private add(row: number, value: number): void {
    const { targets, weights, sums } = this;
    if (row === NONE || targets[row] === this.target) return;
    targets[row] = this.target;
    sums[0] += (weights[3 * row] as number) * value;
    sums[1] += (weights[3 * row + 1] as number) * value;
    sums[2] += (weights[3 * row + 2] as number) * value;
  }
}
