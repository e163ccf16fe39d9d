import { PLAIN_FEATURES } from './plain-features.ts';
import type { FeatureSink, NearKind } from './target-features.ts';
import { type Sums, softmax, type TargetModel, type Triple } from './target-model.ts';
import type { Unit } from './unit.ts';
import { type Branch, FeatureTable, NONE } from './unit-features.ts';

/** Takes the features of one target after the other, and keeps no more than sums. */
export class TargetScorer implements FeatureSink {
  private readonly bias: Triple;
  private readonly sharpness: number;
  private readonly table: FeatureTable;
  /** Four for each row of the table: its weights, and for which target it was added last. */
  private readonly rows: Float64Array;
  private readonly plainRows: readonly number[];
  private sums: Sums = [0, 0, 0];
  private target = 0;

  constructor({ weights, bias, sharpness }: TargetModel) {
    this.bias = bias;
    this.sharpness = sharpness;
    this.table = new FeatureTable(weights.keys());
    this.rows = Float64Array.from([...weights.values()].flatMap((triple) => [...triple, 0]));
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
    const previous = this.table.featuresOf(before[0] as Unit);
    const next = this.table.featuresOf(behind[0] as Unit);
    this.addBranch(previous.between?.get(next));
    let toLeft = previous.before;
    let toRight = next.behind;
    this.addBranch(toLeft);
    this.addBranch(toRight);
    for (let at = 1; at < before.length && (toLeft !== null || toRight !== null); at++) {
      if (toLeft !== null) toLeft = toLeft.get(this.table.featuresOf(before[at] as Unit));
      if (toRight !== null) toRight = toRight.get(this.table.featuresOf(behind[at] as Unit));
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
    if (row === NONE) return;
    const { rows, sums } = this;
    const at = 4 * row;
    if (rows[at + 3] === this.target) return;
    rows[at + 3] = this.target;
    sums[0] += (rows[at] as number) * value;
    sums[1] += (rows[at + 1] as number) * value;
    sums[2] += (rows[at + 2] as number) * value;
  }
}
