import { parseArgs } from 'node:util';
import { buildVocabulary } from './build-vocabulary.ts';
import { saveCheckpoint } from './checkpoint.ts';
import { evaluateNetwork, formatSweep } from './evaluate-network.ts';
import { makeExample, readArticle } from './example.ts';
import { readGold, sortByDate, splitOff } from './gold.ts';
import { Learner } from './learner.ts';
import { goldLesson } from './lesson.ts';
import { DEFAULTS, mergeOptions } from './options.ts';
import { type Progress, train } from './trainer.ts';

const USAGE = `usage: npm run train -- GOLD… [--all] [--seed N] [--out FILE] [--config JSON]

GOLD      JSON lines of articles with their attributions
--all     train on the development split too (its figures then say nothing)
--seed    of everything that is random; default 1
--out     where to write the checkpoint; default none
--config  options that differ from the defaults, as in {"epochs": 20}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    config: { type: 'string', default: '{}' },
  },
});

if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}

const report = ({ epoch, cue, chain, tokensPerSecond, secondsLeft }: Progress) =>
  console.log(
    `epoch ${epoch}  cue ${cue.toFixed(2)}  labels ${chain.toFixed(2)}  ` +
      `${Math.round(tokensPerSecond)} tokens/s  ${Math.round(secondsLeft)} s left`,
  );

const seed = Number(values.seed);
const options = mergeOptions(DEFAULTS, JSON.parse(values.config));
const articles = sortByDate(positionals.flatMap(readGold));
const { training, development } = splitOff(articles);
const used = values.all ? articles : training;
const scans = used.map(readArticle);
const { vocabulary, counts } = buildVocabulary(scans, options.leastCount);
const examples = used.map((article, index) => makeExample(article, scans[index] ?? readArticle(article), vocabulary));
const learner = await Learner.create(vocabulary, counts, options, seed);
console.log(`${used.length} articles, ${vocabulary.size} words, ${learner.parameters.count} weights`);

const lessons = examples.map((example) => goldLesson(example, options.smoothing));
train(learner, examples, lessons, options, seed, report);
learner.parameters.exchangeAverages();
if (values.out) saveCheckpoint(values.out, { options, words: vocabulary.words, counts }, learner.parameters.save());
const held = development.map((article) => makeExample(article, readArticle(article), vocabulary));
console.log(formatSweep(evaluateNetwork(learner, held)));
