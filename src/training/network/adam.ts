import type { Kernel } from '../kernel/kernel.ts';
import type { Parameter, Parameters } from './parameters.ts';

export interface AdamOptions {
  /** The largest norm of a step's gradient; a longer one is scaled down. */
  readonly clip: number;
  /** What a step takes from each weight, as a share of the learning rate. */
  readonly decay: number;
  /** How far the averages go toward the weights at a step. */
  readonly averaging: number;
}

const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-8;

/** Adam (Kingma and Ba 2015); of a table only the rows with a gradient are moved. Keeps an average of the weights. */
export class Adam {
  private readonly kernel: Kernel;
  private readonly parameters: Parameters;
  private readonly options: AdamOptions;
  private steps = 0;

  constructor(kernel: Kernel, parameters: Parameters, options: AdamOptions) {
    this.kernel = kernel;
    this.parameters = parameters;
    this.options = options;
  }

  /** Moves the weights against the gradient, and zeroes it. */
  step(rate: number): void {
    this.steps++;
    const correction = Math.sqrt(1 - BETA_2 ** this.steps) / (1 - BETA_1 ** this.steps);
    const norm = this.gradientNorm();
    const scale = norm > this.options.clip ? this.options.clip / norm : 1;
    // Early averages forget the start.
    const share = Math.max(this.options.averaging, 1 / (1 + this.steps));
    for (const parameter of this.parameters.all) {
      this.eachBlock(parameter, (offset, count) =>
        this.kernel.adam(
          count,
          parameter.value + offset,
          parameter.gradient + offset,
          parameter.first + offset,
          parameter.second + offset,
          scale,
          rate * correction,
          rate * this.options.decay,
          BETA_1,
          BETA_2,
          EPSILON,
        ),
      );
      parameter.touched?.clear();
      this.kernel.blend(parameter.rows * parameter.width, parameter.value, share, parameter.average);
    }
  }

  private gradientNorm(): number {
    let sum = 0;
    for (const parameter of this.parameters.all) {
      this.eachBlock(parameter, (offset, count) => {
        sum += this.kernel.sumOfSquares(count, parameter.gradient + offset);
      });
    }
    return Math.sqrt(sum);
  }

  private eachBlock({ rows, width, touched }: Parameter, use: (offset: number, count: number) => void): void {
    if (touched) for (const row of touched.rows) use(row * width * 4, width);
    else use(0, rows * width);
  }
}
