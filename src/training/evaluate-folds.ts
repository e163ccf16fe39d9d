import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../article.ts';
import { findAttributions } from '../attributions/find-attributions.ts';
import { findCircumstances } from '../circumstances/find-circumstances.ts';
import { findCues } from '../cues/find-cues.ts';
import type { Model } from '../model/model.ts';
import type { Reading } from '../model/reading.ts';
import { resolveOptions } from '../options.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { toExtraction } from '../result.ts';
import type { Quote } from '../schema/types.ts';
import { findSpeakers } from '../speakers/find-speakers.ts';
import { readDocument } from '../text/read-document.ts';
import { calibrationOf } from './calibration.ts';
import type { GoldArticle, Offsets } from './gold.ts';
import { DEFAULTS } from './options.ts';
import { judgeQuotes, type PredictedQuote, SLICES, scoreQuotes } from './score.ts';
import { trainingArticles } from './training-articles.ts';

const [folder, ...paths] = process.argv.slice(2);
if (folder === undefined || paths.length === 0) {
  console.error(`usage: npm run evaluate:folds -- FOLDER GOLD\u2026

Scores the whole line over all articles of a training, each with the readings of the network that was trained without
it. FOLDER: what \`npm run train\` wrote; GOLD: what it was given, in the same order.`);
  process.exit(2);
}

type Mode = 'speech' | 'all';
interface Foretold extends PredictedQuote {
  readonly confidence: number;
}

/** What a network read in an article, in place of a network. */
const modelOf = (readings: readonly Reading[]): Model => ({
  read: (_, { attributions, least }) =>
    readings.filter(({ speech, any }) => (attributions === 'speech' ? speech : any) >= least),
});

function quotesOf({ text, date }: GoldArticle, model: Model, attributions: Mode): readonly Quote[] {
  const settings = resolveOptions({ attributions });
  const article = readArticle({ text, publishedAt: date || null });
  const doc = readDocument(article.text);
  const { quotations, issues } = findQuotations(doc);
  const found = findAttributions(doc, quotations, findCues(doc, quotations, settings, model));
  const speakers = findSpeakers(doc, quotations, found, article.info);
  const circumstances = findCircumstances(doc, quotations, found, speakers, article.info);
  return toExtraction(article, { doc, quotations, attributions: found, speakers, circumstances }, issues, settings)
    .quotes;
}

function predict(article: GoldArticle, readings: readonly Reading[], mode: Mode): Foretold[] {
  const offsets = ({ start, end }: { start: number; end: number }): Offsets => [start, end];
  return quotesOf(article, modelOf(readings), mode).map(({ content, source, kind, confidence }) => ({
    content: content.map(offsets),
    source: source ? [offsets(source)] : [],
    type: kind,
    confidence,
  }));
}

function printScores(title: string, articles: readonly GoldArticle[], readings: readonly Reading[][]): void {
  console.log(`\n${title}: ${articles.length} articles, F1 in percent: exact / partial / end to end / source accuracy`);
  for (const mode of ['speech', 'all'] as const) {
    const answers = articles.map((article, index) => predict(article, readings[index] ?? [], mode));
    const scores = scoreQuotes(articles, answers, mode === 'speech');
    const judged = articles.flatMap((article, index) => {
      const quotes = answers[index] as Foretold[];
      const right = judgeQuotes(article, quotes, mode === 'speech');
      return quotes.map(({ confidence }, at) => ({ probability: confidence, right: right[at] as boolean }));
    });
    for (const slice of SLICES) {
      const { exact, partial, endToEnd, source } = scores[slice];
      const cells = [exact, partial, endToEnd, source].map((figure) => figure.toFixed(1));
      console.log(`${mode.padEnd(7)} ${slice.padEnd(9)} ${cells.join(' / ')}`);
    }
    const { error, area } = calibrationOf(judged);
    console.log(`confidence: calibration error ${error.toFixed(3)}, area under the curve ${area.toFixed(3)}`);
  }
}

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
  const chosen = [...training.keys()].filter(
    (index) => ((training[index] as GoldArticle).publisher === 'own') === isOwn,
  );
  printScores(
    title,
    chosen.map((index) => training[index] as GoldArticle),
    chosen.map((index) => readings[index] ?? []),
  );
}
