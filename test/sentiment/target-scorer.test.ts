import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handFeatures, readTargetFeatures, surroundingsIn } from '../../src/sentiment/target-features.ts';
import { type TargetModel, type Triple, targetProbabilities } from '../../src/sentiment/target-model.ts';
import { TargetScorer } from '../../src/sentiment/target-scorer.ts';
import { Random } from '../../src/training/random.ts';

interface Case {
  readonly text: string;
  readonly target: { readonly start: number; readonly end: number };
}

const sentence: fc.Arbitrary<Case> = fc
  .tuple(
    fc.array(
      fc.constantFrom('not', 'good', 'bad', 'and', 'said', ',', '*', '"', '7', 'Brack', '@desk', 'von', 'that', '+'),
      { maxLength: 12 },
    ),
    fc.nat(12),
  )
  .map(([words, place]) => {
    const [before, behind] = [words.slice(0, place).join(' '), words.slice(place).join(' ')];
    return { text: `${before} Orvik ${behind}`, target: { start: before.length + 1, end: before.length + 6 } };
  });

const namesOf = ({ text, target }: Case): string[] => [...readTargetFeatures(text, target).keys()];
const scoreOf = (scorer: TargetScorer, { text, target }: Case): Triple =>
  scorer.score((features) => handFeatures(features, surroundingsIn(text, target), 'Orvik'));

/** A model of some of the features of some sentences. */
function modelOf(cases: readonly Case[], seed: number): TargetModel {
  const random = new Random(seed);
  const weight = () => Math.round(16 * random.next()) / 8 - 1;
  const names = cases.flatMap(namesOf).filter(() => random.next() < 0.7);
  return {
    weights: new Map(names.map((name) => [name, [weight(), weight(), weight()]])),
    bias: [0.25, 0.5, -0.25],
    sharpness: 0.75,
  };
}

describe('the scorer of targets', () => {
  it('finds the weights of all features that have some, and of no others', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), sentence, fc.integer(), (known, other, seed) => {
        const model = modelOf(known, seed);
        const scorer = new TargetScorer(model);
        for (const each of [...known, other]) {
          expect(scoreOf(scorer, each)).toEqual(targetProbabilities(model, readTargetFeatures(each.text, each.target)));
        }
      }),
    );
  });

  it('counts a feature once that is a pair of words and a neighbour too', () => {
    const own = { text: 'He said * Orvik', target: { start: 10, end: 15 } };
    expect(namesOf(own)).toContain('said_*_TARGET');
    const model: TargetModel = { weights: new Map([['said_*_TARGET', [1, 0, 0]]]), bias: [0, 0, 0], sharpness: 1 };
    expect(scoreOf(new TargetScorer(model), own)).toEqual(
      targetProbabilities(model, readTargetFeatures(own.text, own.target)),
    );
  });

  it('gives a target the same score after any other', () => {
    const [praise, blame] = ['Orvik did a good deed', 'Orvik did a bad deed'].map((text) => ({
      text,
      target: { start: 0, end: 5 },
    })) as [Case, Case];
    const scorer = new TargetScorer(modelOf([praise, blame], 3));
    const before = scoreOf(scorer, praise);
    expect(scoreOf(scorer, blame)).not.toEqual(before);
    expect(scoreOf(scorer, praise)).toEqual(before);
  });
});
