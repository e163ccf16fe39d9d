import type { Example } from './example.ts';
import type { Learner, Losses } from './learner.ts';
import type { Lesson } from './lesson.ts';
import type { TrainingOptions } from './options.ts';
import { Random } from './random.ts';

/** What an epoch did: losses an article, tokens a second, seconds that are left. */
export interface Progress extends Losses {
  readonly epoch: number;
  readonly tokensPerSecond: number;
  readonly secondsLeft: number;
}

/** Goes over the examples in random order, one article a step, epoch after epoch. */
export function train(
  learner: Learner,
  examples: readonly Example[],
  lessons: readonly Lesson[],
  { epochs, rate, warmUp }: TrainingOptions,
  seed: number,
  onEpoch: (progress: Progress) => void = () => {},
): void {
  const random = new Random(seed);
  const steps = epochs * examples.length;
  const tokens = examples.reduce((sum, { scan }) => sum + scan.doc.tokens.length, 0);
  let step = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const start = performance.now();
    const losses = { cue: 0, chain: 0 };
    for (const index of random.permutation(examples.length)) {
      const loss = learner.learn(
        examples[index] as Example,
        lessons[index] as Lesson,
        rate * schedule(step++, warmUp, steps),
      );
      losses.cue += loss.cue / examples.length;
      losses.chain += loss.chain / examples.length;
    }
    const seconds = (performance.now() - start) / 1000;
    onEpoch({ ...losses, epoch, tokensPerSecond: tokens / seconds, secondsLeft: seconds * (epochs - epoch) });
  }
}

/** Grows to 1 in the first steps, then falls evenly to 0. */
const schedule = (step: number, warmUp: number, steps: number): number =>
  step < warmUp ? (step + 1) / warmUp : Math.max(1, steps - step) / Math.max(1, steps - warmUp);
