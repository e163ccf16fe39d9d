import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFastKernel } from '../../src/model/fast-kernel.ts';
import type { OpenKernel } from '../../src/model/kernel.ts';
import { createModel, type Model } from '../../src/model/model.ts';
import { openPlainKernel } from '../../src/model/plain-kernel.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { StoredWeights } from '../../src/model/stored-weights.ts';
import { readArticle } from '../../src/training/example.ts';
import { loadFixtures } from '../support/fixtures.ts';
import { randomNetwork, SMALL_SHAPE } from '../support/random-weights.ts';

const EVERYTHING = { attributions: 'all', least: 0 } as const;
const RECURRENT = { ...SMALL_SHAPE, encoderRecurrence: 16, headRecurrence: 8 };
const PARAGRAPH =
  'The mayor, Ann Torrid, said on Monday that the bridge would open. "We are glad," she told the Harbour Post.';

const scanOf = (text: string) => readArticle({ id: '', publisher: '', date: '', text, quotes: [] });
const readText = (model: Model, text: string): Reading[] => model.read(scanOf(text), EVERYTHING);
const fastModel = (weights: StoredWeights) => createModel(weights, (bytes) => openFastKernel(bytes) as OpenKernel);

let weights: StoredWeights;
let recurrent: StoredWeights;
beforeAll(async () => {
  weights = (await randomNetwork(SMALL_SHAPE, 1)).weights;
  recurrent = (await randomNetwork(RECURRENT, 2)).weights;
});
afterEach(() => vi.unstubAllGlobals());

describe('the model with the WebAssembly kernel and with the plain one', () => {
  it('reads every fixture alike', { timeout: 30_000 }, () => {
    const [fast, plain] = [fastModel(recurrent), createModel(recurrent, openPlainKernel)];
    for (const { article } of loadFixtures('sentences')) {
      expect(readText(plain, article.text)).toEqual(readText(fast, article.text));
    }
  });

  it('reads random text alike', () => {
    const [fast, plain] = [fastModel(recurrent), createModel(recurrent, openPlainKernel)];
    const word = fc.constantFrom(
      'said',
      'Torrid',
      '"',
      '\u201c',
      '\u201d',
      ',',
      '.',
      '\n',
      'that',
      '__proto__',
      '12',
      ':',
      '\u{1f600}',
    );
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (input) => {
        expect(readText(plain, input)).toEqual(readText(fast, input));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['missing', undefined],
    ['without memory', {}],
    [
      'forbidden',
      {
        ...WebAssembly,
        Memory: WebAssembly.Memory,
        Module: class {
          constructor() {
            throw new EvalError('blocked');
          }
        },
      },
    ],
  ])('is the plain one where WebAssembly is %s', (_, webAssembly) => {
    const expected = readText(fastModel(weights), PARAGRAPH);
    vi.stubGlobal('WebAssembly', webAssembly);
    expect(openFastKernel(1024)).toBeNull();
    expect(readText(createModel(weights), PARAGRAPH)).toEqual(expected);
  });
});

describe('the model', () => {
  it('reads nothing where there is nothing', () => {
    const model = createModel(weights);
    for (const text of ['', '\n\n', '...', '""']) expect(() => readText(model, text)).not.toThrow();
    expect(readText(model, '')).toEqual([]);
  });

  it('takes only cues that are probable enough', () => {
    const model = createModel(weights);
    const all = readText(model, PARAGRAPH);
    expect(all.length).toBeGreaterThan(3);
    const middle = all.map(({ any }) => any).sort()[Math.floor(all.length / 2)] as number;
    const some = model.read(scanOf(PARAGRAPH), { attributions: 'all', least: middle });
    expect(some.map(({ anchor }) => anchor)).toEqual(
      all.filter(({ any }) => any >= middle).map(({ anchor }) => anchor),
    );
    expect(model.read(scanOf(PARAGRAPH), { attributions: 'speech', least: 1 })).toEqual([]);
  });

  it('gives probabilities, and labels that are at least as good as none', () => {
    for (const { speech, any, margin } of readText(createModel(recurrent), PARAGRAPH)) {
      expect(speech).toBeGreaterThanOrEqual(0);
      expect(any).toBeGreaterThanOrEqual(speech);
      expect(any).toBeLessThanOrEqual(1);
      expect(margin).toBeGreaterThanOrEqual(0);
    }
  });

  it('reads a text alike whatever it read before', () => {
    const model = createModel(weights);
    const first = readText(model, PARAGRAPH);
    readText(model, 'A café: "constructor" \u2014 to open the toString, said __proto__.\n'.repeat(60));
    expect(readText(model, PARAGRAPH)).toEqual(first);
  });

  it('reads a paragraph alike wherever it stands in a long document', () => {
    const model = createModel(weights);
    const copies = 400;
    const scan = scanOf(`${PARAGRAPH}\n`.repeat(copies));
    const size = scan.doc.tokens.length / copies;
    const readings = model.read(scan, EVERYTHING);
    const inParagraph = (index: number) =>
      readings
        .filter(({ anchor }) => Math.floor(anchor / size) === index)
        .map(({ anchor, speech, margin }) => ({ anchor: anchor - index * size, speech, margin }));
    for (let index = 6; index < copies - 5; index++) expect(inParagraph(index)).toEqual(inParagraph(5));
  });
});

describe('the network in integers', () => {
  it.each([
    ['without', SMALL_SHAPE],
    ['with', RECURRENT],
  ])('reads as it was learned, %s recurrence', async (_, shape) => {
    const { learner, vocabulary, weights: stored } = await randomNetwork(shape, 3);
    const { makeExample } = await import('../../src/training/example.ts');
    const article = { id: '', publisher: '', date: '', text: `${PARAGRAPH}\n`.repeat(4), quotes: [] };
    const example = makeExample(article, readArticle(article), vocabulary);
    const learned = learner.read(example, 0);
    const shipped = createModel(stored).read(example.scan, EVERYTHING);
    expect(shipped.map(({ anchor }) => anchor)).toEqual(learned.map(({ anchor }) => anchor));
    const apart = shipped.map(({ any }, index) => Math.abs(any - (learned[index]?.any ?? 0)));
    expect(Math.max(...apart)).toBeLessThan(0.05);
  });
});
