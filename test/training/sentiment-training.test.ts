import { describe, expect, it } from 'vitest';
import type { Polarity } from '../../src/schema/types.ts';
import { crossValidate } from '../../src/training/cross-validate.ts';
import { fitSentiment } from '../../src/training/fit-sentiment.ts';
import { fitTargets } from '../../src/training/fit-targets.ts';
import { correlation, scorePolarities } from '../../src/training/polarity-scores.ts';
import { Random } from '../../src/training/random.ts';
import { fitRidge } from '../../src/training/ridge.ts';
import { fitSoftmax, probabilities } from '../../src/training/softmax.ts';

describe('fitRidge', () => {
  const rows = [
    new Map([[0, 1]]),
    new Map([[1, 2]]),
    new Map([
      [0, 1],
      [1, 1],
    ]),
  ];

  it('solves what can be solved', () => {
    const [first, second] = fitRidge(rows, [3, 4, 5], [0, 0]);
    expect(first).toBeCloseTo(3, 6);
    expect(second).toBeCloseTo(2, 6);
  });

  it('shrinks a weight the more the dearer it is', () => {
    const [first, second] = fitRidge([new Map([[0, 1]]), new Map([[1, 1]])], [1, 1], [1, 3]);
    expect(first).toBeCloseTo(1 / 2, 6);
    expect(second).toBeCloseTo(1 / 4, 6);
  });
});

describe('fitSoftmax', () => {
  const row = (column: number) => ({ columns: Int32Array.of(column), values: Float32Array.of(1) });
  const trained = () =>
    fitSoftmax(
      [row(0), row(1), row(2)],
      [0, 1, 2],
      { classes: 3, columns: 3, epochs: 40, rate: 0.5, decay: 0 },
      new Random(1),
    );

  it('learns which column goes with which class', () => {
    for (const column of [0, 1, 2]) expect(probabilities(trained(), row(column), 3)[column]).toBeGreaterThan(0.8);
  });

  it('gives the same weights again', () => {
    expect(trained()).toEqual(trained());
  });
});

describe('scorePolarities', () => {
  it('counts what is right and what is turned round', () => {
    const gold: Polarity[] = ['positive', 'negative', 'neutral', 'neutral'];
    const scores = scorePolarities(gold, ['positive', 'positive', 'neutral', 'negative']);
    expect(scores).toMatchObject({ count: 4, accuracy: 0.5, opposite: 0.25 });
    expect(scores.macroF1).toBeCloseTo((2 / 3 + 2 / 3 + 0) / 3, 9);
  });
});

describe('correlation', () => {
  it('is 1 on a line, -1 on a falling one and 0 where nothing varies', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 9);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 9);
    expect(correlation([1, 2, 3], [1, 1, 1])).toBe(0);
  });
});

it('cross-validates each row by a model that did not see it', () => {
  const rows = Array.from({ length: 12 }, (_, index) => index);
  const seen = crossValidate(rows, (training) => (row) => training.includes(row));
  expect(seen).toEqual(rows.map(() => false));
});

it('teaches words what the rated sentences say of them', () => {
  const rated = Array.from({ length: 60 }, (_, index) => {
    const label: Polarity = index % 2 === 0 ? 'positive' : 'negative';
    const text = label === 'positive' ? 'the harbour shines tonight' : 'the tunnel creaks tonight';
    return { text, target: null, label, score: label === 'positive' ? 0.6 : -0.6 };
  });
  const { corrections } = fitSentiment(rated);
  expect(corrections.get('shines') ?? 0).toBeGreaterThan(0);
  expect(corrections.get('creaks') ?? 0).toBeLessThan(0);
  expect(corrections.has('the')).toBe(false);
});

it('learns no name toward a target', () => {
  const rated = Array.from({ length: 40 }, (_, index) => {
    const label: Polarity = index % 2 === 0 ? 'positive' : 'negative';
    const name = label === 'positive' ? 'Orvik' : 'Renner';
    return {
      text: `Today ${name} ${index} spoke to Corvane.`,
      target: [6, 6 + name.length] as const,
      label,
      score: null,
    };
  });
  expect([...fitTargets(rated).weights.keys()].join(' ').toLowerCase()).not.toMatch(/orvik|renner|corvane/);
});
