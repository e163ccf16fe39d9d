import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed, LABELS } from '../../src/model/labels.ts';
import { Random } from '../../src/training/random.ts';
import { Viterbi } from '../../src/training/viterbi.ts';

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

const decode = (scores: Float32Array, rows: number, transitions: Float32Array) =>
  new Viterbi(transitions, STRIDE).decode(scores, rows);

describe('the best labelling', () => {
  it('is the one that a search of all allowed ones finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), numbers(4 * STRIDE), numbers(COUNT * STRIDE), (rows, s, t) => {
        const [scores, transitions] = [Float32Array.from(s), Float32Array.from(t)];
        const legal = allLabellings(rows).filter(isLegal);
        const expected = Math.max(...legal.map((labels) => scoreOf(labels, scores, transitions)));
        const { labels, score } = decode(scores, rows, transitions);
        expect(isLegal([...labels])).toBe(true);
        expect(score).toBeCloseTo(expected, 4);
        expect(scoreOf(labels, scores, transitions)).toBeCloseTo(score, 4);
      }),
    );
  });

  it('has its own score where others are as good', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer(), (rows, seed) => {
        const random = new Random(seed);
        // Multiples of a quarter: ties are common, and sums exact.
        const numbers = (length: number) => Float32Array.from({ length }, () => Math.round(8 * random.next()) / 4);
        const [scores, transitions] = [numbers(rows * STRIDE), numbers(COUNT * STRIDE)];
        const { labels, score } = decode(scores, rows, transitions);
        expect(isLegal([...labels])).toBe(true);
        expect(scoreOf(labels, scores, transitions)).toBe(score);
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
      expect(viterbi.decode(scores, rows)).toEqual(decode(scores, rows, transitions));
    }
  });
});
