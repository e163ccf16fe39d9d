import type { BoostOptions } from './boost.ts';
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
  /** So many networks learn what people marked; the student learns from them. One: no student. */
  readonly teachers: number;
  readonly student: StudentOptions;
  /** The verifier learns from readings of networks that have not seen the article: so many parts are left out in turn. */
  readonly folds: number;
  /** These networks are thrown away, and need not be quite as good: they have fewer teachers. */
  readonly foldTeachers: number;
  readonly verifier: BoostOptions;
}

interface StudentOptions {
  readonly epochs: number;
  /** How much it takes from its teachers rather than from people. */
  readonly share: number;
  /** Windows of candidates that the teachers take for a cue with this probability are learned too. */
  readonly least: number;
  /** Soft targets need less dropout. */
  readonly network: Partial<NetworkOptions>;
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
  teachers: 6,
  student: {
    epochs: 18,
    share: 0.9,
    least: 0.1,
    network: { channels: 64, headWidth: 48, cueWidth: 48, encoderDropout: 0.1, headDropout: 0.08 },
  },
  folds: 3,
  foldTeachers: 2,
  verifier: { trees: 120, rate: 0.1, penalty: 3, leastCases: 20 },
};

type Overrides<T> = {
  readonly [K in keyof T]?: NonNullable<T[K]> extends readonly unknown[] | number ? T[K] : Overrides<NonNullable<T[K]>>;
};

/** The options with some of them replaced. */
export const mergeOptions = (
  options: TrainingOptions,
  { network, adam, student, verifier, ...rest }: Overrides<TrainingOptions>,
) => ({
  ...options,
  ...rest,
  network: { ...options.network, ...network },
  adam: { ...options.adam, ...adam },
  verifier: { ...options.verifier, ...verifier },
  student: { ...options.student, ...student, network: { ...options.student.network, ...student?.network } },
});

/** What the network that is kept is trained with: the student, or with one teacher that one itself. */
export const ofTheKept = (options: TrainingOptions): TrainingOptions =>
  options.teachers === 1
    ? options
    : {
        ...options,
        epochs: options.student.epochs,
        network: { ...options.network, ...options.student.network },
      };

/** What the networks are trained with that leave a part of the articles out. */
export const ofFolds = (options: TrainingOptions): TrainingOptions => ({ ...options, teachers: options.foldTeachers });
