import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreSentiment, scoreTarget } from '../../src/sentiment/index.ts';

const labelOf = (text: string) => scoreSentiment(text).label;

describe('scoreSentiment', () => {
  it.each([
    ['The nurses were wonderful and the food was great.', 'positive'],
    ['It was a terrible failure and an insult to the dead.', 'negative'],
    ['The train left at ten and arrived at noon.', 'neutral'],
    ['The verdict is a disgrace.', 'negative'],
    ['We are proud of this triumph.', 'positive'],
  ] as const)('reads %j as %s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it('turns words behind a negation, as far as the next stop', () => {
    expect(scoreSentiment('The food was not good.').score).toBeLessThan(0);
    expect(scoreSentiment('It is not a failure.').score).toBeGreaterThan(0);
    expect(scoreSentiment('No, the food was not cold; it was good.').words.at(-1)).toMatchObject({ text: 'good' });
    expect(scoreSentiment('We did not win. Good.').words.at(-1)?.weight).toBeGreaterThan(0);
  });

  it('reads curly and straight text alike', () => {
    const scores = (text: string) => scoreSentiment(text).words.map(({ weight }) => weight);
    expect(scores('“Isn’t it great?” she said. “It’s not bad.”')).toEqual(
      scores('"Isn\'t it great?" she said. "It\'s not bad."'),
    );
  });

  it('does not score names', () => {
    expect(scoreSentiment('A lawyer for Hope Winnington met the Justice Department in Great Falls.').words).toEqual([]);
    expect(scoreSentiment('Great news came late.').words).toMatchObject([{ text: 'Great' }]);
  });

  it('matches entries of several words', () => {
    const { words } = scoreSentiment('That was not working and the crowd was fed up.');
    expect(words.some(({ text }) => text === 'not working' || text === 'fed up')).toBe(true);
  });

  it('tells mixed from empty by its magnitude', () => {
    expect(scoreSentiment('A great day and a terrible night.').magnitude).toBeGreaterThan(0.5);
    expect(scoreSentiment('A day and a night.')).toEqual({ score: 0, label: 'neutral', magnitude: 0, words: [] });
  });

  it('has words that add up to the score, and slice back', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('good ', 'not ', 'bad', ' ', 'Hope ', 'terrible. ', 'very ', "n't ", '\ud800', '’'),
          maxLength: 40,
        }),
        (text) => {
          const { score, magnitude, words } = scoreSentiment(text);
          const soften = (sum: number) => sum / Math.sqrt(sum * sum + 15);
          expect(score).toBeCloseTo(soften(words.reduce((sum, { weight }) => sum + weight, 0)), 3);
          expect(magnitude).toBeCloseTo(soften(words.reduce((sum, { weight }) => sum + Math.abs(weight), 0)), 3);
          for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word);
        },
      ),
    );
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty', 'toString valueOf'])('takes %j for plain words', (text) => {
    expect(scoreSentiment(text)).toEqual({ score: 0, label: 'neutral', magnitude: 0, words: [] });
  });
});

describe('scoreTarget', () => {
  const toward = (text: string, target: string) =>
    scoreTarget(text, { start: text.indexOf(target), end: text.indexOf(target) + target.length });

  it('counts words near the target more', () => {
    const text =
      'Ruiz was brilliant, while the long and dull evening that the other side had prepared with Okafor was a disaster.';
    expect(toward(text, 'Ruiz').score).toBeGreaterThan(toward(text, 'Okafor').score);
  });

  it('does not score the words of the target itself', () => {
    expect(toward('the terrible twins arrived', 'terrible twins').score).toBe(0);
  });

  it('gives finite scores for any text and any target', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: -5, max: 70 }),
        fc.integer({ min: -5, max: 70 }),
        (text, start, end) => {
          const { score, confidence } = scoreTarget(text, { start, end });
          expect(Math.abs(score)).toBeLessThanOrEqual(1);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('the door ontherecord/sentiment', () => {
  it('reaches neither wink nor weights, and stays under 100 KB', async () => {
    const entry = new URL('../../src/sentiment/index.ts', import.meta.url).pathname;
    const { outputFiles, metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      metafile: true,
    });
    expect(Object.keys(metafile.inputs).filter((path) => /node_modules|model\//.test(path))).toEqual([]);
    expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(100_000);
  });
});
