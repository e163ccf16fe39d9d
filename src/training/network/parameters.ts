import type { Random } from '../random.ts';
import type { Arena } from './arena.ts';
import type { Tensor } from './tape.ts';

/** A matrix of weights that is learned. */
export interface Parameter extends Tensor {
  readonly name: string;
  /** Mean of the gradients, mean of their squares, mean of the weights over the last steps. */
  readonly first: number;
  readonly second: number;
  readonly average: number;
  /** Of a table, of which a step uses few rows: the rows that have a gradient. null: all rows have. */
  readonly touched: TouchedRows | null;
}

/** A set of rows, in the order in which they were first added; it is cheap to ask whether it holds one. */
class TouchedRows {
  readonly rows: number[] = [];
  private readonly isHeld: Uint8Array;

  constructor(count: number) {
    this.isHeld = new Uint8Array(count);
  }

  add(row: number): void {
    if (this.isHeld[row] === 1) return;
    this.isHeld[row] = 1;
    this.rows.push(row);
  }

  clear(): void {
    for (const row of this.rows) this.isHeld[row] = 0;
    this.rows.length = 0;
  }
}

/** All the weights of a network, in the order in which they were defined. */
export class Parameters {
  readonly all: Parameter[] = [];
  private readonly arena: Arena;
  private readonly random: Random;

  constructor(arena: Arena, random: Random) {
    this.arena = arena;
    this.random = random;
  }

  /** Weights drawn from a normal distribution of this deviation. */
  matrix(name: string, rows: number, width: number, deviation: number): Parameter {
    return this.define(name, rows, width, deviation, null);
  }

  /** A matrix of which a step uses few rows. */
  table(name: string, rows: number, width: number, deviation: number): Parameter {
    return this.define(name, rows, width, deviation, new TouchedRows(rows));
  }

  private define(name: string, rows: number, width: number, deviation: number, touched: TouchedRows | null): Parameter {
    const [value, gradient, first, second, average] = Array.from({ length: 5 }, () =>
      this.arena.allocate(rows * width),
    ) as [number, number, number, number, number];
    const parameter = { name, rows, width, value, gradient, first, second, average, touched };
    const weights = this.values(parameter);
    for (let i = 0; i < weights.length; i++) weights[i] = this.random.normal() * deviation;
    this.averages(parameter).set(weights);
    this.all.push(parameter);
    return parameter;
  }

  values(parameter: Parameter): Float32Array {
    return this.arena.view(parameter.value, parameter.rows * parameter.width);
  }

  averages(parameter: Parameter): Float32Array {
    return this.arena.view(parameter.average, parameter.rows * parameter.width);
  }

  /** Exchanges the weights with their averages; twice is nothing. */
  exchangeAverages(): void {
    for (const parameter of this.all) {
      const weights = this.values(parameter).slice();
      this.values(parameter).set(this.averages(parameter));
      this.averages(parameter).set(weights);
    }
  }

  get count(): number {
    return this.all.reduce((sum, { rows, width }) => sum + rows * width, 0);
  }

  /** All weights, one parameter after the other. */
  save(): Float32Array {
    const saved = new Float32Array(this.count);
    let at = 0;
    for (const parameter of this.all) {
      saved.set(this.values(parameter), at);
      at += parameter.rows * parameter.width;
    }
    return saved;
  }

  load(saved: Float32Array): void {
    if (saved.length !== this.count) throw new RangeError(`${saved.length} weights for a network of ${this.count}`);
    let at = 0;
    for (const parameter of this.all) {
      const weights = this.values(parameter);
      weights.set(saved.subarray(at, at + weights.length));
      at += weights.length;
    }
  }
}
