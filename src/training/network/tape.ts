import type { Kernel } from '../kernel/kernel.ts';
import type { Random } from '../random.ts';
import type { Arena } from './arena.ts';

/** A matrix, row by row. Addresses are in bytes; the width is a multiple of 8. */
export interface Tensor {
  readonly rows: number;
  readonly width: number;
  readonly value: number;
  /** Where the gradient of the loss gathers; as large as the value. 0 where nothing is recorded. */
  readonly gradient: number;
}

/** Rows of a tensor that belong together, half open: a document, a window. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** Runs layers forwards, and remembers how to go backwards through them. One step of the training, then `reset`. */
export class Tape {
  readonly kernel: Kernel;
  readonly arena: Arena;
  /** Whether gradients are wanted and values dropped: true in training, false in use. */
  recording = true;
  private readonly dropoutState: number;
  private readonly start: number;
  private backwards: (() => void)[] = [];

  constructor(kernel: Kernel, arena: Arena, random: Random) {
    this.kernel = kernel;
    this.arena = arena;
    this.dropoutState = arena.store([random.integer(), random.integer(), random.integer(), random.integer()]);
    this.start = arena.mark;
  }

  /** Values of 0, for layers that add to them. */
  tensor(rows: number, width: number): Tensor {
    return this.withGradient(rows, width, this.arena.allocate(rows * width));
  }

  /** For layers that write all the values. */
  blank(rows: number, width: number): Tensor {
    return this.withGradient(rows, width, this.arena.reserve(rows * width));
  }

  private withGradient(rows: number, width: number, value: number): Tensor {
    return { rows, width, value, gradient: this.recording ? this.arena.allocate(rows * width) : 0 };
  }

  /** `backward` takes the gradient of a layer's output to its inputs. */
  record(backward: () => void): void {
    if (this.recording) this.backwards.push(backward);
  }

  backward(): void {
    for (const step of this.backwards.toReversed()) step();
  }

  /** Forgets all tensors of the step. */
  reset(): void {
    this.backwards = [];
    this.arena.release(this.start);
  }

  /**
   * Values max(x, floor), a share of them dropped and the rest made larger to keep the mean. They take the place of x, which
   * no other layer may read.
   */
  dropped(x: Tensor, floor: number, share: number): Tensor {
    const used = this.recording ? share : 0;
    const scale = 1 / (1 - used);
    const count = x.rows * x.width;
    this.kernel.dropout(count, x.value, floor, Math.floor(used * 2 ** 32), scale, this.dropoutState, x.value);
    this.record(() => this.kernel.dropoutBackward(count, x.value, scale, x.gradient));
    return x;
  }
}
