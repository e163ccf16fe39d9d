import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readForest } from '../model/forest.ts';
import type { Reading } from '../model/reading.ts';
import { probabilityOf } from '../model/verifier.ts';
import { readArguments } from './arguments.ts';
import { type Case, growForest } from './boost.ts';
import { calibrationOf } from './calibration.ts';
import { loadCheckpoint } from './checkpoint.ts';
import { evaluateNetwork, formatSweep } from './evaluate-network.ts';
import { makeExample, readArticle } from './example.ts';
import { type Job, runJobs } from './jobs.ts';
import { judgeReadings } from './judge-readings.ts';
import { DEFAULTS, mergeOptions } from './options.ts';
import { trainingArticles } from './training-articles.ts';

const USAGE = `usage: npm run train -- GOLD\u2026 [--unmarked FILE]\u2026 [--out FOLDER] [--all] [--seed N] [--jobs N] [--config JSON]

Trains the network and the verifier that judges what it reads, and scores them on the development split.

GOLD      JSON lines of articles with their attributions, folders laid out as PolNeAR's repository
          (text/, attributions/), or folders of marked-up texts as in fixtures/
--unmarked  JSON lines with a text each, in which nobody marked anything: the network learns from what its teachers
          read there
--out     where the checkpoints go; default trained/
--all     train on the development split too (its figures then say nothing)
--seed    of everything that is random; default 1
--jobs    how many networks learn at a time; default: one for each processor. The result does not depend on it
--config  options that differ from the defaults, as in {"epochs": 20}`;

const { values, positionals: paths } = readArguments(USAGE, 1, {
  unmarked: { type: 'string', multiple: true, default: [] },
  out: { type: 'string', default: 'trained' },
  all: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  jobs: { type: 'string', default: String(availableParallelism()) },
  config: { type: 'string', default: '{}' },
});

const options = mergeOptions(DEFAULTS, JSON.parse(values.config));
const { training, development } = trainingArticles(paths, values.all);
console.log(`${training.length} articles to train on, ${development.length} to develop on`);
mkdirSync(values.out, { recursive: true });

const place = (name: string) => join(values.out, name);
const job = (fold: number | null): Job => ({
  name: fold === null ? 'all' : `fold ${fold + 1} of ${options.folds}`,
  paths,
  unmarked: values.unmarked,
  whole: values.all,
  options,
  seed: Number(values.seed) + (fold === null ? 0 : fold + 1),
  fold,
  folds: options.folds,
  file: place(fold === null ? 'network.bin' : `fold-${fold}.json`),
});
const folds = Array.from({ length: options.folds }, (_, fold) => job(fold));
await runJobs([job(null), ...folds], Number(values.jobs), (line) => console.log(line));

const readings = new Map(
  folds.flatMap(({ file }) =>
    (JSON.parse(readFileSync(file, 'utf8')) as { index: number; readings: Reading[] }[]).map(
      (entry) => [entry.index, entry.readings] as const,
    ),
  ),
);
const scans = training.map(readArticle);
const judgedIn = (mode: 'speech' | 'all'): Case[][] =>
  training.map((article, index) =>
    judgeReadings(article, scans[index] as (typeof scans)[number], readings.get(index) ?? [], mode),
  );
for (const mode of ['speech', 'all'] as const) {
  const judged = judgedIn(mode);
  writeFileSync(place(`verifier-${mode}.json`), JSON.stringify(growForest(judged.flat(), options.verifier)));
  // Every second article is judged by a verifier that learned from the others.
  const said = [0, 1].flatMap((half) => {
    const forest = readForest(growForest(judged.filter((_, index) => index % 2 !== half).flat(), options.verifier));
    const others = judged.filter((_, index) => index % 2 === half).flat();
    return others.map(({ features, right }) => ({ probability: probabilityOf(features, forest), right }));
  });
  const { error, area } = calibrationOf(said);
  console.log(`verifier, ${mode}: calibration error ${error.toFixed(3)}, area under the curve ${area.toFixed(3)}`);
}

const { learner, vocabulary } = await loadCheckpoint(place('network.bin'));
const held = development.map((article) => makeExample(article, readArticle(article), vocabulary));
console.log('development split, the network alone');
console.log(formatSweep(evaluateNetwork(learner, held)));
