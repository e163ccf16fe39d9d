import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractWith } from '../extract.ts';
import type { Model } from '../model/model.ts';
import type { Reading } from '../model/reading.ts';
import { type Options, resolveOptions } from '../options.ts';
import type { Quote } from '../schema/types.ts';
import { readArguments } from './arguments.ts';
import type { GoldArticle } from './gold.ts';
import { DEFAULTS } from './options.ts';
import { formatAnswers } from './score-answers.ts';
import { trainingArticles } from './training-articles.ts';

const USAGE = `usage: npm run evaluate:folds -- FOLDER GOLD\u2026

Scores the whole line over all articles of a training, each with the readings of the network that was trained without
it; the verifier is the one of the package. FOLDER: what \`npm run train\` wrote; GOLD: what it was given, in the same order.`;

const [folder, ...paths] = readArguments(USAGE, 2, {}).positionals as [string, ...string[]];

/** What a network read in an article, in place of a network. */
const modelOf = (readings: readonly Reading[]): Model => ({
  read: (_, { attributions, least }) =>
    readings.filter(({ speech, any }) => (attributions === 'speech' ? speech : any) >= least),
});

const quotesOf = ({ text, date }: GoldArticle, readings: readonly Reading[], options: Options): Quote[] =>
  extractWith({ text, publishedAt: date || null }, resolveOptions(options), modelOf(readings)).quotes;

const { training } = trainingArticles(paths, false);
const readings: Reading[][] = [];
for (let fold = 0; fold < DEFAULTS.folds; fold++) {
  const file = join(folder, `fold-${fold}.json`);
  for (const entry of JSON.parse(readFileSync(file, 'utf8')) as { index: number; readings: Reading[] }[])
    readings[entry.index] = entry.readings;
}
if (readings.length !== training.length)
  throw new Error(`${folder} was trained on ${readings.length} articles, these are ${training.length}: give the same`);
for (const [title, isOwn] of [
  ['gold articles', false],
  ['articles of our own', true],
] as const) {
  // Hearsay is marked in the latter alone.
  const chosen = [...training.entries()].filter(([, { publisher }]) => (publisher === 'own') === isOwn);
  const articles = chosen.map(([, article]) => article);
  console.log(`\n${title}: ${articles.length} articles, F1 in percent`);
  for (const attributions of ['speech', 'all'] as const) {
    const answers = chosen.map(([index, article]) =>
      quotesOf(article, readings[index] ?? [], { attributions, hearsay: isOwn }),
    );
    console.log(formatAnswers(articles, answers, attributions));
  }
}
