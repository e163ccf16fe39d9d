/**
 * Does it carry over? Leaves out one publisher after the other: a network learns from all others and is scored on the
 * one that it has not seen.
 *
 *     npm run evaluate:publishers -- GOLD…
 */

import { readArguments } from './arguments.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { distill } from './course.ts';
import { evaluateNetwork, formatSweep } from './evaluate-network.ts';
import { makeExample, readArticle } from './example.ts';
import { DEFAULTS, mergeOptions } from './options.ts';
import { trainingArticles } from './training-articles.ts';

const THRESHOLD = 0.4;

const USAGE = 'usage: npm run evaluate:publishers -- GOLD\u2026      the same files and folders as for training';

const { positionals: paths } = readArguments(USAGE, 1, {});

const { training } = trainingArticles(paths, false);
const publishers = [...new Set(training.filter(({ date }) => date !== '').map(({ publisher }) => publisher))].sort();
// One network instead of an ensemble and its student: what is compared is where it falls, not how high it climbs.
const options = mergeOptions(DEFAULTS, { teachers: 1 });
for (const publisher of publishers) {
  const seen = training.filter((article) => article.publisher !== publisher);
  const scans = seen.map(readArticle);
  const words = buildVocabulary(scans, options.leastCount);
  const examples = seen.map((article, index) =>
    makeExample(article, scans[index] as (typeof scans)[number], words.vocabulary),
  );
  const learner = await distill(examples, [], words, options, 1, (_, { epoch, secondsLeft }) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r${publisher}: epoch ${epoch}, ${Math.round(secondsLeft)} s left `);
  });
  const held = training
    .filter((article) => article.publisher === publisher)
    .map((article) => makeExample(article, readArticle(article), words.vocabulary));
  console.log(`${publisher}: ${held.length} articles`);
  console.log(formatSweep(evaluateNetwork(learner, held, [THRESHOLD])));
}
