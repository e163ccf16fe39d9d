import type { AdamOptions } from './network/adam.ts';
import { LIGHT, type NetworkOptions } from './network/attribution-network.ts';

export interface LearnerOptions {
  readonly network: NetworkOptions;
  readonly adam: AdamOptions;
  /** A word with this count is taken for unknown every second time in training. */
  readonly forgetting: number;
  /** Share of the target that is spread over all classes of the cue head. */
  readonly smoothing: number;
  /** A candidate that is no cue but has this probability of one is learned as a window without any part. */
  readonly refusalLeast: number;
  readonly refusalWeight: number;
  /** Weight of the cue loss against that of the labels. */
  readonly cueWeight: number;
}

export interface TrainingOptions extends LearnerOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Steps in which the rate grows to its full size; then it falls to 0 evenly. */
  readonly warmUp: number;
  /** Words that stand in the articles fewer times have no row of their own. */
  readonly leastCount: number;
}

export const DEFAULTS: TrainingOptions = {
  network: LIGHT,
  adam: { clip: 50, decay: 0, averaging: 0.001 },
  forgetting: 0.25,
  smoothing: 0,
  refusalLeast: 1,
  refusalWeight: 1,
  cueWeight: 1,
  epochs: 14,
  rate: 0.002,
  warmUp: 200,
  leastCount: 2,
};

type Overrides<T> = { readonly [K in keyof T]?: T[K] extends readonly unknown[] | number ? T[K] : Overrides<T[K]> };

/** The options with some of them replaced. */
export const mergeOptions = (options: TrainingOptions, { network, adam, ...rest }: Overrides<TrainingOptions>) => ({
  ...options,
  ...rest,
  network: { ...options.network, ...network },
  adam: { ...options.adam, ...adam },
});
