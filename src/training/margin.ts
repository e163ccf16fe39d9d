import { OUTSIDE } from '../model/labels.ts';

/** The score of a window's labelling without any part. `scores[row * stride + label]`; `transitions[before * stride + label]`. */
export function scoreOfNothing(scores: Float32Array, rows: number, stride: number, transitions: Float32Array): number {
  let sum = (rows - 1) * (transitions[OUTSIDE * stride + OUTSIDE] as number);
  for (let row = 0; row < rows; row++) sum += scores[row * stride + OUTSIDE] as number;
  return sum;
}
