import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { exponential } from '../../src/model/exponential.ts';
import { createModel } from '../../src/model/model.ts';
import { readMatrix, readVector, type StoredMatrix, type StoredWeights } from '../../src/model/stored-weights.ts';
import { WEIGHTS } from '../../src/model/weights.ts';
import { quantizeWeights, writeWeightsModule } from '../../src/training/export-weights.ts';
import { randomNetwork, SMALL_SHAPE } from '../support/random-weights.ts';

let network: Awaited<ReturnType<typeof randomNetwork>>;
beforeAll(async () => {
  network = await randomNetwork(SMALL_SHAPE, 5);
});

describe('stored weights', () => {
  it('are the learned ones within half a unit of their row or column', () => {
    const { learner, weights } = network;
    for (const parameter of learner.parameters.all) {
      const stored = weights.matrices[parameter.name];
      if (!stored || parameter.name === 'word') continue;
      const { values, scales, width, per } = readMatrix(stored);
      const learned = learner.parameters.values(parameter);
      const wrong = [...learned].findIndex((value, at) => {
        const scale = scales[per === 'row' ? Math.floor(at / width) : at % width] as number;
        return Math.abs(value - (values[at] as number) * scale) > 0.5001 * scale;
      });
      expect([parameter.name, wrong]).toEqual([parameter.name, -1]);
    }
  });

  it('hold biases and transitions within half a unit', () => {
    const { learner, weights } = network;
    const bias = learner.parameters.all.find(({ name }) => name === 'cue-bias');
    if (!bias) throw new Error('no bias');
    const read = readVector(weights.vectors['cue-bias'] ?? '');
    for (const [at, value] of learner.parameters.values(bias).entries()) {
      expect(Math.abs(value - (read[at] as number))).toBeLessThanOrEqual(2 ** -15);
    }
  });

  it('sort the words, each with its own row', () => {
    const { learner, vocabulary, weights } = network;
    const words = weights.words.split(' ');
    expect(words).toEqual([...words].sort());
    const table = learner.parameters.all.find(({ name }) => name === 'word');
    if (!table) throw new Error('no table');
    const { values, scales, width } = readMatrix(weights.matrices.word as StoredMatrix);
    const row = vocabulary.size - vocabulary.words.length + words.indexOf('bridge');
    const learned = learner.parameters.values(table)[vocabulary.row('bridge') * width] as number;
    expect((values[row * width] as number) * (scales[row] as number)).toBeCloseTo(learned, 1);
  });

  it('leave out the rows of words that are not kept, and no other', () => {
    const { learner, vocabulary, weights } = network;
    const isKept = (word: number) => vocabulary.words[word] !== 'bridge';
    const fewer = quantizeWeights(learner.parameters, vocabulary.words, SMALL_SHAPE, isKept);
    expect(fewer.words.split(' ')).toEqual(weights.words.split(' ').filter((word) => word !== 'bridge'));
    const rowOf = ({ words, matrices }: StoredWeights, word: string): number[] => {
      const { rows, values, width } = readMatrix(matrices.word as StoredMatrix);
      const [all, at] = [words.split(' '), words.split(' ').indexOf(word)];
      expect(rows).toBe(vocabulary.size - vocabulary.words.length + all.length);
      return [...values.slice((rows - all.length + at) * width, (rows - all.length + at + 1) * width)];
    };
    for (const word of ['a', 'mayor', 'would']) expect(rowOf(fewer, word), word).toEqual(rowOf(weights, word));
    expect({ ...fewer.matrices, word: null }).toEqual({ ...weights.matrices, word: null });
  });

  it('are written the same way again, in ASCII', () => {
    const module = writeWeightsModule(network.weights, ['words']);
    expect(module).toBe(writeWeightsModule(network.weights, ['words']));
    expect(module).toMatch(/^[\n\x20-\x7e]*$/);
  });
});

describe('the weights of the package', () => {
  const module = readFileSync(new URL('../../src/model/weights.ts', import.meta.url), 'utf8');

  it('are ASCII, and under a megabyte when packed', () => {
    expect(module).toMatch(/^[\n\x20-\x7e]*$/);
    expect(gzipSync(module, { level: 9 }).length).toBeLessThan(1e6);
  });

  it('belong to the columns and relations of today', () => {
    expect(() => createModel(WEIGHTS)).not.toThrow();
  });
});

describe('exponential', () => {
  it('is e to the x', () => {
    for (const x of [0, -1e-9, -0.5, -1, -3.25, -20]) expect(exponential(x)).toBeCloseTo(Math.exp(x), 12);
    expect(exponential(-1000)).toBe(0);
  });
});
