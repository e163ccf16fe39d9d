import { type Forest, readForest } from './forest.ts';
import { createModel, type Model } from './model.ts';
import { VERIFIER } from './verifier-weights.ts';
import { WEIGHTS } from './weights.ts';

let model: Model | null = null;

/** The model of the weights in this package: made on first use, as it takes some 40 ms and 15 MB. */
export function sharedModel(): Model {
  model ??= createModel(WEIGHTS);
  return model;
}

const verifiers: Partial<Record<keyof typeof VERIFIER, Forest>> = {};

/** The verifier of the readings of that model, made on first use. */
export function sharedVerifier(attributions: keyof typeof VERIFIER): Forest {
  const forest = verifiers[attributions] ?? readForest(VERIFIER[attributions]);
  verifiers[attributions] = forest;
  return forest;
}
