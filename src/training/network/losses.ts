import type { Tape, Tensor } from './tape.ts';

/**
 * Cross entropy of the softmax over the first `classes` columns of each row, summed over the rows, whose gradient is
 * written at once. A target may be a distribution: `targets[i * classes + c]`. Rows count by their weight.
 */
export function crossEntropy(
  tape: Tape,
  scores: Tensor,
  classes: number,
  targets: Float32Array,
  weight: (row: number) => number,
): number {
  const values = tape.arena.view(scores.value, scores.rows * scores.width);
  const gradients = tape.arena.view(scores.gradient, scores.rows * scores.width);
  let loss = 0;
  for (let row = 0; row < scores.rows; row++) {
    const share = weight(row);
    if (share === 0) continue;
    const at = row * scores.width;
    const logSum = logSumExp(values, at, classes);
    for (let c = 0; c < classes; c++) {
      const target = targets[row * classes + c] as number;
      const logProbability = (values[at + c] as number) - logSum;
      loss -= share * target * logProbability;
      gradients[at + c] = (gradients[at + c] as number) + share * (Math.exp(logProbability) - target);
    }
  }
  return loss;
}

export function logSumExp(values: ArrayLike<number>, at: number, count: number): number {
  let most = -Infinity;
  for (let i = 0; i < count; i++) most = Math.max(most, values[at + i] as number);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp((values[at + i] as number) - most);
  return most + Math.log(sum);
}
