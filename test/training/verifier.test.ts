import { describe, expect, it } from 'vitest';
import { VERIFIER_FEATURES } from '../../src/model/verifier-features.ts';
import { VERIFIER } from '../../src/model/verifier-weights.ts';
import { calibrationOf } from '../../src/training/calibration.ts';
import { fitVerifier, probabilityOf } from '../../src/training/fit-verifier.ts';
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

describe('fitVerifier', () => {
  it('finds again the probabilities that cases were drawn with', () => {
    const random = new Random(7);
    const truth = (x: number) => 1 / (1 + Math.exp(-(2 * x - 1)));
    const cases = Array.from({ length: 4000 }, () => {
      const features = new Float64Array(VERIFIER_FEATURES.length);
      features[0] = 1;
      features[1] = 4 * random.next() - 2;
      return { features, right: random.next() < truth(features[1]) };
    });
    const weights = fitVerifier(cases);
    for (const { features } of cases.slice(0, 50))
      expect(Math.abs(probabilityOf(features, weights) - truth(features[1] as number))).toBeLessThan(0.05);
  });

  it('has a weight for each feature in what is shipped', () => {
    expect(VERIFIER.speech).toHaveLength(VERIFIER_FEATURES.length);
    expect(VERIFIER.all).toHaveLength(VERIFIER_FEATURES.length);
  });
});
