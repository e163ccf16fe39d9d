import type { FeatureSink, NearKind } from './target-features.ts';
import { DISTANCE_SIGNS } from './target-features.ts';
import { addScaled, type Sums, softmax, type TargetModel, type Triple } from './target-model.ts';

/** A feature's weights, and for which target they were added last. */
interface Row {
  readonly weights: Triple;
  target: number;
}

/** The features that begin with the same parts. */
class Path {
  row: Row | null = null;
  private next: Map<string, Path> | null = null;

  get(part: string): Path | undefined {
    return this.next?.get(part);
  }

  /** The path of further parts, which begins here. */
  along(...parts: readonly string[]): Path {
    let path: Path = this;
    for (const part of parts) {
      path.next ??= new Map();
      const next = path.next.get(part) ?? new Path();
      path.next.set(part, next);
      path = next;
    }
    return path;
  }
}

/**
 * Takes the features of one target after the other, and keeps no more than sums. Features are found part by part: most
 * have no weights, and to put their names together would cost more than all the rest.
 */
export class TargetScorer implements FeatureSink {
  private readonly bias: Triple;
  private readonly sharpness: number;
  /** Any name; also a word, and behind it the word after next. */
  private readonly names = new Path();
  private readonly negated = new Path();
  /** The units on either side of the target from the nearest on; and the nearest two. */
  private readonly before = new Path();
  private readonly behind = new Path();
  private readonly between = new Path();
  private readonly near: Readonly<Record<NearKind, Path>> = { '<': new Path(), '>': new Path(), '<>': new Path() };
  private sums: Sums = [0, 0, 0];
  private target = 0;

  constructor({ weights, bias, sharpness }: TargetModel) {
    this.bias = bias;
    this.sharpness = sharpness;
    for (const [name, own] of weights) this.index(name, { weights: own, target: 0 });
  }

  /** Lays the paths of a feature, for each of the kinds that its name may be. No part of a name is an underscore. */
  private index(name: string, row: Row): void {
    this.names.along(name).row = row;
    if (name.startsWith('!')) this.negated.along(name.slice(1)).row = row;
    const pair = name.indexOf('_*_');
    if (pair >= 0) this.names.along(name.slice(0, pair), name.slice(pair + 3)).row = row;
    const [before, behind] = name.split('TARGET');
    if (behind !== undefined) this.pathAround(before as string, behind).row = row;
    for (const sign of DISTANCE_SIGNS) {
      if (name.startsWith(`near<:${sign}`)) this.near['<'].along(sign, name.slice(6 + sign.length)).row = row;
      if (name.startsWith(`near>:${sign}`)) this.near['>'].along(sign, name.slice(6 + sign.length)).row = row;
      if (name.startsWith('near<>:') && name.endsWith(sign))
        this.near['<>'].along(sign, name.slice(7, -sign.length)).row = row;
    }
  }

  /** Of "c_b_a_" and "_d_e_f", what stands before and behind the target. */
  private pathAround(before: string, behind: string): Path {
    const [left, right] = [before.split('_').reverse().slice(1), behind.split('_').slice(1)];
    if (left.length === 0) return this.behind.along(...right);
    return right.length === 0 ? this.before.along(...left) : this.between.along(left[0] as string, right[0] as string);
  }

  /** The features of a target, which `hand` hands over, as one probability for each class. */
  score(hand: (features: FeatureSink) => void): Triple {
    this.target++;
    this.sums = [...this.bias];
    hand(this);
    return softmax(this.sums, this.sharpness);
  }

  set(name: string, value: number): void {
    this.add(this.names.get(name), value);
  }

  setWord(lower: string, isNegated: boolean, afterNext: string | null): void {
    const word = this.names.get(lower);
    this.add(isNegated ? this.negated.get(lower) : word, 1);
    if (afterNext !== null) this.add(word?.get(afterNext), 1);
  }

  setNeighbours(before: readonly string[], behind: readonly string[]): void {
    this.add(this.between.get(before[0] as string)?.get(behind[0] as string), 1);
    let [left, right]: (Path | undefined)[] = [this.before, this.behind];
    for (let at = 0; at < before.length; at++) {
      left = left?.get(before[at] as string);
      right = right?.get(behind[at] as string);
      this.add(left, 1);
      this.add(right, 1);
    }
  }

  setNear(kind: NearKind, sign: string, unit: string): void {
    this.add(this.near[kind].get(sign)?.get(unit), 1);
  }

  /** A feature that comes twice counts once. */
  private add(path: Path | undefined, value: number): void {
    const row = path?.row;
    if (!row || row.target === this.target) return;
    row.target = this.target;
    addScaled(this.sums, row.weights, value);
  }
}
