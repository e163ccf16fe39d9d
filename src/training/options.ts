import type { BoostOptions } from './boost.ts';
import type { AdamOptions } from './network/adam.ts';
import type { NetworkOptions } from './network/attribution-network.ts';

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
  /** Soft targets need less dropout, and a smaller network. */
  readonly network: Partial<NetworkOptions>;
}

/**
 * The networks have recurrences behind their convolutions, in the encoder and in the head. On 252 articles of PolNeAR held out,
 * end to end / mixed: one network without them 75.6 / 73.9, in the encoder alone 75.5 / 73.1, in the head alone 75.8 / 74.3, in
 * both 76.6 / 76.4 (means of two seeds, the encoder of one), wider ones (96 channels, 48 and 32) 77.0 / 75.5; two averaged
 * 76.5 / 74.4 without, 77.6 / 77.5 with both. Students of those two with both: 76.8 / 75.8 without, 77.0 / 77.2 with the same,
 * 77.4 / 77.3 with narrower ones and a block fewer, and with a narrower head besides (48, 40 and 32 wide) 77.1 / 76.9,
 * 77.3 / 77.6 and 77.5 / 76.5: so narrow a student loses nothing.
 */
export const DEFAULTS: TrainingOptions = {
  network: {
    channels: 64,
    encoderDilations: [2, 4, 1],
    cueWidth: 32,
    headWidth: 48,
    headDilations: [1, 2, 4],
    taps: 5,
    encoderRecurrence: 32,
    headRecurrence: 24,
    inputDropout: 0.2,
    encoderDropout: 0.15,
    headDropout: 0.12,
  },
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
  teachers: 4,
  student: {
    epochs: 18,
    share: 0.9,
    least: 0.1,
    network: {
      encoderDilations: [2, 4],
      headDilations: [1, 2],
      headWidth: 32,
      encoderRecurrence: 16,
      encoderDropout: 0.1,
      headDropout: 0.08,
    },
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
