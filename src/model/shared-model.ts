import { createModel, type Model } from './model.ts';
import { WEIGHTS } from './weights.ts';

let model: Model | null = null;

/** The model of the weights in this package: made on first use, as it takes some 40 ms and 15 MB. */
export function sharedModel(): Model {
  model ??= createModel(WEIGHTS);
  return model;
}
