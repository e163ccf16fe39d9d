import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed, LABELS } from '../../src/model/labels.ts';
import { bestLabellings, Viterbi } from '../../src/model/viterbi.ts';
import { Random } from '../../src/training/random.ts';

const COUNT = LABELS.length;
const STRIDE = 8;

const scoreOf = (labels: ArrayLike<number>, scores: Float32Array, transitions: Float32Array): number => {
  let score = 0;
  for (let t = 0; t < labels.length; t++) {
    score += scores[t * STRIDE + (labels[t] as number)] as number;
    if (t > 0) score += transitions[(labels[t - 1] as number) * STRIDE + (labels[t] as number)] as number;
  }
  return score;
};

const allLabellings = (rows: number): number[][] =>
  rows === 0 ? [[]] : allLabellings(rows - 1).flatMap((before) => LABELS.map((_, label) => [...before, label]));
const isLegal = (labels: readonly number[]) => labels.every((label, t) => isAllowed(labels[t - 1] ?? null, label));

const numbers = (count: number) =>
  fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: count, maxLength: count });

describe('the best labellings', () => {
  it('are those that a search of all allowed ones finds, in order', () => {
    const rows = 3;
    const legal = allLabellings(rows).filter(isLegal);
    fc.assert(
      fc.property(numbers(rows * STRIDE), numbers(COUNT * STRIDE), (s, t) => {
        const [scores, transitions] = [Float32Array.from(s), Float32Array.from(t)];
        const expected = legal.map((labels) => scoreOf(labels, scores, transitions)).sort((a, b) => b - a);
        const found = bestLabellings(scores, rows, STRIDE, transitions, 4);
        for (const [rank, { labels, score }] of found.entries()) {
          expect(isLegal([...labels])).toBe(true);
          expect(score).toBeCloseTo(expected[rank] as number, 4);
          expect(scoreOf(labels, scores, transitions)).toBeCloseTo(score, 4);
        }
        expect(found).toHaveLength(4);
      }),
    );
  });

  it('are fewer where there are not as many', () => {
    expect(bestLabellings(new Float32Array(STRIDE), 1, STRIDE, new Float32Array(COUNT * STRIDE), 10)).toHaveLength(4);
  });

  it('are none of an empty window', () => {
    expect(bestLabellings(new Float32Array(), 0, STRIDE, new Float32Array(COUNT * STRIDE), 10)).toEqual([]);
  });

  it('is the first of the list where only one is asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer(), (rows, seed) => {
        const random = new Random(seed);
        // Multiples of a quarter: ties are common, and sums exact.
        const numbers = (length: number) => Float32Array.from({ length }, () => Math.round(8 * random.next()) / 4);
        const [scores, transitions] = [numbers(rows * STRIDE), numbers(COUNT * STRIDE)];
        const [alone] = bestLabellings(scores, rows, STRIDE, transitions, 1);
        const [first] = bestLabellings(scores, rows, STRIDE, transitions, 2);
        expect(alone?.score).toBe(first?.score);
        expect(scoreOf(alone?.labels as Uint8Array, scores, transitions)).toBe(alone?.score);
      }),
    );
  });

  it('is the same after another window, longer or shorter', () => {
    const random = new Random(7);
    const numbers = (length: number) => Float32Array.from({ length }, () => random.next());
    const transitions = numbers(COUNT * STRIDE);
    const viterbi = new Viterbi(transitions, STRIDE);
    for (const rows of [5, 40, 1, 12, 80, 3]) {
      const scores = numbers(rows * STRIDE);
      expect(viterbi.decode(scores, rows)).toEqual(bestLabellings(scores, rows, STRIDE, transitions, 1)[0]);
    }
  });
});
