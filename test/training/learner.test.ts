import { expect, it } from 'vitest';
import { buildVocabulary } from '../../src/training/build-vocabulary.ts';
import { makeExample, readArticle } from '../../src/training/example.ts';
import type { GoldArticle, GoldQuote } from '../../src/training/gold.ts';
import { Learner } from '../../src/training/learner.ts';
import { goldLesson } from '../../src/training/lesson.ts';
import { DEFAULTS, mergeOptions } from '../../src/training/options.ts';
import { train } from '../../src/training/trainer.ts';

const SPEAKERS = ['Ada Brook', 'the harbour master', 'she', 'Tom Reyes'];
const SAYINGS = ['the ferry was late', 'prices will fall', 'the bridge is safe', 'nobody was hurt'];

/** “SPEAKER said that SAYING.”, every pair. */
const ARTICLES: readonly GoldArticle[] = SPEAKERS.map((speaker, index) => {
  const sentences = SAYINGS.map((saying) => ({ speaker, saying, text: `${speaker} said that ${saying}.` }));
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const quotes = sentences.map(({ saying, text: sentence }): GoldQuote => {
    const at = text.indexOf(sentence);
    const said = at + sentence.indexOf('said');
    const content = at + sentence.indexOf(saying);
    return {
      content: [[content, content + saying.length]],
      cue: [[said, said + 4]],
      source: [[at, at + speaker.length]],
      type: 'indirect',
      speech: true,
      speakerName: null,
    };
  });
  return { id: String(index), publisher: 'made-up', date: '2020-01-01', text, quotes };
});

const OPTIONS = mergeOptions(DEFAULTS, { epochs: 12, warmUp: 4, rate: 0.004, leastCount: 1, adam: { averaging: 1 } });

async function learn(seed: number) {
  const scans = ARTICLES.map(readArticle);
  const { vocabulary, counts } = buildVocabulary(scans, OPTIONS.leastCount);
  const examples = ARTICLES.map((article, index) => makeExample(article, scans[index] as never, vocabulary));
  const learner = await Learner.create(vocabulary, counts, OPTIONS, seed);
  const lessons = examples.map((example) => goldLesson(example, 0));
  train(learner, examples, lessons, OPTIONS, seed);
  return { learner, examples };
}

it('learns who said what from a few sentences', async () => {
  const { learner, examples } = await learn(1);
  const [example] = examples;
  const readings = learner.read(example as never, 0.5);
  expect(readings).toHaveLength(SAYINGS.length);
  const { tokens } = (example as (typeof examples)[0]).scan.doc;
  const words = ({ first, last }: { first: number; last: number }) =>
    tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(' ');
  expect(readings.map(({ parts }) => parts.content.map(words).join())).toEqual(SAYINGS);
  expect(readings.map(({ parts }) => parts.source && words(parts.source))).toEqual(SAYINGS.map(() => 'Ada Brook'));
});

it('gives the same bytes for the same data and seed, and others for another seed', async () => {
  const [first, second, other] = [await learn(1), await learn(1), await learn(2)];
  const bytes = ({ learner }: typeof first) => Buffer.from(learner.parameters.save().buffer);
  expect(bytes(first).equals(bytes(second))).toBe(true);
  expect(bytes(first).equals(bytes(other))).toBe(false);
});
