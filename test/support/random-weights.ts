import type { NetworkShape, StoredWeights } from '../../src/model/stored-weights.ts';
import { Vocabulary } from '../../src/model/vocabulary.ts';
import { quantizeWeights } from '../../src/training/export-weights.ts';
import { Learner } from '../../src/training/learner.ts';
import { DEFAULTS, mergeOptions } from '../../src/training/options.ts';
import { Random } from '../../src/training/random.ts';

export const SMALL_SHAPE: NetworkShape = {
  channels: 40,
  encoderDilations: [2, 1],
  cueWidth: 16,
  headWidth: 24,
  headDilations: [1, 2],
  taps: 5,
  encoderRecurrence: 0,
  headRecurrence: 0,
};

const WORDS = ['said', 'the', 'that', 'would', 'bridge', 'mayor', 'a', 'to', 'open', 'constructor', 'caf\u00e9'];

/** A network that was never trained, in numbers as they are learned and as they are shipped. */
export async function randomNetwork(
  shape: NetworkShape,
  seed: number,
): Promise<{ learner: Learner; vocabulary: Vocabulary; weights: StoredWeights }> {
  const vocabulary = new Vocabulary(WORDS);
  const options = mergeOptions(DEFAULTS, { network: shape });
  const learner = await Learner.create(
    vocabulary,
    WORDS.map(() => 1),
    options,
    seed,
  );
  const random = new Random(seed);
  for (const parameter of learner.parameters.all) {
    if (parameter.rows > 1 && parameter.name !== 'transitions') continue;
    const values = learner.parameters.values(parameter);
    for (let at = 0; at < values.length; at++) values[at] = random.normal() / 4;
  }
  return { learner, vocabulary, weights: quantizeWeights(learner.parameters, WORDS, shape) };
}
