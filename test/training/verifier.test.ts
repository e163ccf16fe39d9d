import { describe, expect, it } from 'vitest';
import { readForest } from '../../src/model/forest.ts';
import { probabilityOf } from '../../src/model/verifier.ts';
import { VERIFIER_FEATURES } from '../../src/model/verifier-features.ts';
import { VERIFIER } from '../../src/model/verifier-weights.ts';
import { type Case, growForest } from '../../src/training/boost.ts';
import { calibrationOf } from '../../src/training/calibration.ts';
import { Random } from '../../src/training/random.ts';

describe('calibrationOf', () => {
  it('finds no error where what is stated comes true, and knows right from wrong', () => {
    const said = [
      { probability: 1, right: true },
      { probability: 0, right: false },
    ];
    expect(calibrationOf(said)).toEqual({ error: 0, area: 1 });
  });

  it('finds the whole distance where everything is too sure, and no order among equals', () => {
    const said = [true, false, false, false].map((right) => ({ probability: 0.95, right }));
    expect(calibrationOf(said).error).toBeCloseTo(0.7);
    expect(calibrationOf(said).area).toBe(0.5);
  });
});

const OPTIONS = { trees: 60, rate: 0.2, penalty: 1, leastCases: 20 };

/** Cases of two features, of which those are right that `truth` says, as often as it says. */
function draw(count: number, truth: (x: number, y: number) => number): Case[] {
  const random = new Random(7);
  return Array.from({ length: count }, () => {
    const [x, y] = [4 * random.next() - 2, Math.round(random.next())];
    return { features: Float64Array.of(x, y), right: random.next() < truth(x, y) };
  });
}

describe('growForest', () => {
  it('finds again the probabilities that cases were drawn with', () => {
    const truth = (x: number) => 1 / (1 + Math.exp(1 - 2 * x));
    const forest = readForest(growForest(draw(8000, truth), OPTIONS));
    for (const x of [-1.5, -0.5, 0, 0.5, 1.5])
      expect(Math.abs(probabilityOf(Float64Array.of(x, 0), forest) - truth(x)), String(x)).toBeLessThan(0.08);
  });

  it('finds what only two features tell together', () => {
    const forest = readForest(
      growForest(
        draw(4000, (x, y) => (x > 0 === (y === 1) ? 0.9 : 0.1)),
        OPTIONS,
      ),
    );
    const told = (x: number, y: number) => probabilityOf(Float64Array.of(x, y), forest);
    expect([told(1, 1), told(-1, 0)].every((probability) => probability > 0.8)).toBe(true);
    expect([told(-1, 1), told(1, 0)].every((probability) => probability < 0.2)).toBe(true);
  });

  it('says how many were right where features tell nothing, or all are alike', () => {
    const alike = Array.from({ length: 400 }, (_, index) => ({
      features: Float64Array.of(3, 3),
      right: index % 4 === 0,
    }));
    const forest = readForest(growForest(alike, OPTIONS));
    expect(probabilityOf(Float64Array.of(3, 3), forest)).toBeCloseTo(0.25, 2);
    expect(probabilityOf(Float64Array.of(-9, 9), forest)).toBeCloseTo(0.25, 2);
  });

  it('leaves as many cases on each side of a question as it is told to', () => {
    const one = draw(400, () => 0.5).map(({ features }, index) => ({ features, right: index === 0 }));
    const seen = (leastCases: number) => {
      const forest = readForest(growForest(one, { ...OPTIONS, leastCases }));
      return new Set(one.map(({ features }) => probabilityOf(features, forest))).size;
    };
    expect(seen(201)).toBe(1);
    expect(seen(1)).toBeGreaterThan(1);
  });

  it('gives the same forest for the same cases, in ASCII', () => {
    const [a, b] = [draw(500, (x) => (x > 1 ? 0.7 : 0.3)), draw(500, (x) => (x > 1 ? 0.7 : 0.3))];
    expect(growForest(a, OPTIONS)).toEqual(growForest(b, OPTIONS));
    expect(growForest(a, OPTIONS).trees).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('the verifier that is shipped', () => {
  it.each(['speech', 'all'] as const)('asks for features that are there: %s', (mode) => {
    const { thresholds } = VERIFIER[mode];
    const { features, steps } = readForest(VERIFIER[mode]);
    expect(thresholds).toHaveLength(VERIFIER_FEATURES.length);
    expect(Math.max(...features)).toBeLessThan(VERIFIER_FEATURES.length);
    const asked = features.filter((feature, at) => (steps[at] as number) < (thresholds[feature]?.length ?? 0));
    expect(asked.length).toBeGreaterThan(features.length / 2);
  });
});
