import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, type Options } from '../src/index.ts';
import type { GoldArticle } from '../src/training/gold.ts';
import { type MarkedCase, toGold } from '../src/training/marked/marked.ts';
import { scoreQuotes } from '../src/training/score.ts';
import { expectContract } from './support/contract.ts';
import { loadFixtures } from './support/fixtures.ts';

const sentences = loadFixtures('sentences');
const articles = loadFixtures('articles');

function scoresOf(cases: readonly MarkedCase[], options: Options = {}) {
  const gold = cases.map((marked): GoldArticle => ({ ...toGold(marked), publisher: '', date: '' }));
  const predictions = cases.map(({ article }) =>
    extract(article, options).quotes.map(({ content, source, kind }) => ({
      content: content.map(({ start, end }) => [start, end] as const),
      source: source ? [[source.start, source.end] as const] : [],
      type: kind,
    })),
  );
  return scoreQuotes(gold, predictions, true).all;
}

describe('accuracy on fixtures', () => {
  it('finds content and source in the sentences of every construct', () => {
    const { exact, endToEnd, source } = scoresOf(sentences);
    expect(exact).toBeGreaterThan(85);
    expect(endToEnd).toBeGreaterThan(85);
    expect(source).toBeGreaterThan(95);
  });

  it('finds content and source in whole articles of many fields', () => {
    const { exact, endToEnd, source } = scoresOf(articles);
    expect(exact).toBeGreaterThan(88);
    expect(endToEnd).toBeGreaterThan(88);
    expect(source).toBeGreaterThan(97);
  });

  it('finds them in articles that nothing was tuned on', () => {
    const heldOut = loadFixtures('held-out');
    expect(heldOut.flatMap(({ attributions }) => attributions).length).toBeGreaterThan(900);
    const { exact, endToEnd, source } = scoresOf(heldOut, { hearsay: true });
    expect(exact).toBeGreaterThan(84);
    expect(endToEnd).toBeGreaterThan(84);
    expect(source).toBeGreaterThan(97);
  });

  it('stays silent in texts that quote nobody', () => {
    const negatives = [...sentences, ...articles].filter(({ attributions }) => attributions.length === 0);
    const loud = negatives.filter(({ article }) => extract(article).quotes.length > 0);
    expect(negatives.length).toBeGreaterThan(150);
    expect(loud.length / negatives.length).toBeLessThan(0.05);
  });
});

describe('extract', () => {
  it.each([...sentences, ...articles].map((marked) => [marked.title, marked] as const))(
    'keeps the contract: %s',
    (_, { article }) => {
      expectContract(article.text, extract(article, { attributions: 'all', unattributed: true }));
    },
  );

  it('takes any string', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "''",
      "'",
      '’',
      ' said ',
      ' Ruiz ',
      ' told ',
      'that ',
      ', ',
      '. ',
      '\n',
      ': ',
      ' — ',
      '(',
      ')',
      'it ',
      'according to ',
      '\ud83d\ude00',
      '\ud800',
      '\u200b',
      'Dr. ',
      'on Friday ',
      '’s ',
    );
    const prose = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        expectContract(text, extract(text, { attributions: 'all', unattributed: true }));
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same bytes whatever was read before', () => {
    const [first, ...others] = articles.map(({ article }) => article);
    if (!first) throw new Error('no fixture articles');
    const before = JSON.stringify(extract(first));
    for (const article of others) extract(article);
    expect(JSON.stringify(extract(first))).toBe(before);
  });

  it('gives a subset with the same ids when less confident quotes are left out', () => {
    for (const { article } of articles) {
      const all = extract(article, { minConfidence: 0 }).quotes.map(({ id }) => id);
      const sure = extract(article, { minConfidence: 0.8 }).quotes.map(({ id }) => id);
      expect(sure.length).toBeLessThanOrEqual(all.length);
      expect(all).toEqual(expect.arrayContaining(sure));
    }
  });

  it('holds null, never undefined', () => {
    const extraction = extract(articles[0]?.article ?? '');
    expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
  });

  it('answers a text without quotes, or in another language, with empty arrays', () => {
    expect(extract('')).toMatchObject({ quotes: [], speakers: [], issues: [] });
    const german =
      '„Wir warten nicht länger“, sagte der Bürgermeister am Montag in der Sitzung, „denn die Brücke ist alt und muss in diesem Sommer noch erneuert werden.“ Danach gingen alle nach Hause.';
    expect(extract(german)).toMatchObject({ quotes: [], issues: [{ code: 'not-english' }] });
  });

  it('takes the caller’s own cue verbs', () => {
    const text = 'Ruiz blurbled the moths came at dusk. Nobody wrote it down.';
    expect(extract(text).quotes).toEqual([]);
    const cueVerbs = [{ lemma: 'blurble', act: 'claim', attribution: 'speech', frames: ['that', 'quote'] }] as const;
    const { quotes } = extract(text, { cueVerbs: cueVerbs.map((row) => ({ ...row, frames: [...row.frames] })) });
    expect(quotes).toMatchObject([{ cue: { lemma: 'blurble', act: 'claim' }, speaker: { name: 'Ruiz' } }]);
    const rows = cueVerbs.map((row) => ({ ...row, frames: ['quote' as const] }));
    expect(extract('The kettle blurbled on the stove.', { cueVerbs: rows }).quotes).toEqual([]);
  });

  it('is not made slow by a text without an end to its sentences, quotations or paragraphs', {
    timeout: 20_000,
  }, () => {
    const time = (text: string): number => {
      const start = performance.now();
      extract(text);
      return performance.now() - start;
    };
    const fill = (run: string): string => run.repeat(Math.ceil(50_000 / run.length));
    const prose = fill('The mayor said the bridge would stay shut. “We won’t wait,” she told reporters. ');
    const ordinary = Math.max(time(prose), time(prose));
    for (const run of [
      'he said ',
      'said that ',
      'told him that ',
      'according to ',
      'Ruiz said: ',
      '“a” ',
      '“',
      'X: ',
      'a\n',
      ', ',
    ])
      expect(time(fill(run)), JSON.stringify(run)).toBeLessThan(30 * ordinary);
  });
});
