/**
 * Prints the accuracy tables: on the development split of gold articles (the last tenth by date), on the marked
 * fixture articles, which are of other fields and styles, and on the held-out ones, which nothing was tuned on.
 *
 *     npm run evaluate -- GOLD.jsonl [--whole]      --whole: all articles of the file instead of the split
 */
import { parseArgs } from 'node:util';
import { type Extraction, extract, type Options } from '../../src/index.ts';
import { type GoldArticle, readGold, splitOff } from '../../src/training/gold.ts';
import { toGold } from '../../src/training/marked/marked.ts';
import { formatAnswers } from '../../src/training/score-answers.ts';
import { loadFixtures } from '../support/fixtures.ts';
import { formatNames, isSameLastName, isSameName, type SameName } from './name-accuracy.ts';

function printTable(title: string, articles: readonly GoldArticle[], isSame: SameName, options: Options = {}): void {
  console.log(`\n${title}: ${articles.length} articles, F1 in percent`);
  for (const attributions of ['speech', 'all'] as const) {
    const extractions = articles.map((article, index) =>
      read(article, { ...options, attributions }, index, articles.length),
    );
    const answers = extractions.map(({ quotes }) => quotes);
    console.log(formatAnswers(articles, answers, attributions));
    if (attributions === 'speech') console.log(formatNames(articles, extractions, isSame));
  }
}

function read({ text, date }: GoldArticle, options: Options, index: number, count: number): Extraction {
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${count} `);
  return extract({ text, publishedAt: date || null }, options);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { whole: { type: 'boolean' } } });
if (positionals.length > 1) throw new Error('usage: npm run evaluate -- [GOLD.jsonl] [--whole]');
for (const file of positionals) {
  const articles = readGold(file);
  if (values.whole) printTable(`all of ${file}`, articles, isSameLastName);
  else printTable('development split', splitOff(articles).development, isSameLastName);
}
// Hearsay is marked in our own articles, and left out of gold articles, whose annotation is flat.
for (const [folder, title] of [
  ['articles', 'fixture articles (other fields and styles; hearsay too)'],
  ['held-out', 'held-out articles (other fields and styles, nothing was tuned on them; hearsay too)'],
] as const) {
  const articles = loadFixtures(folder).map((marked): GoldArticle => {
    const gold = toGold(marked);
    return { ...gold, publisher: folder, date: marked.article.publishedAt?.slice(0, 10) ?? '' };
  });
  printTable(title, articles, isSameName, { hearsay: true });
}
