import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COLUMNS } from '../model/columns.ts';
import { RELATIONS } from '../model/relations.ts';
import { loadCheckpoint } from './checkpoint.ts';
import { quantizeWeights, writeWeightsModule } from './export-weights.ts';

const USAGE = `usage: npm run export -- CHECKPOINT --data TEXT --scores TEXT

CHECKPOINT  what the training wrote
--data      what the network was trained on, for the header
--scores    its figures and where they were measured, for the header`;

const TARGET = new URL('../model/weights.ts', import.meta.url);
const PACKAGE = new URL('../../package.json', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '' }, scores: { type: 'string', default: '' } },
});
const [file] = positionals;
if (!file) {
  console.error(USAGE);
  process.exit(2);
}

const { learner, vocabulary, options } = await loadCheckpoint(file);
const { network, ...settings } = options;
const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
const about = [
  `Data: ${values.data}`,
  `Scores: ${values.scores}`,
  `Features: ${COLUMNS.map(({ name }) => name).join(' ')}; ${RELATIONS.map(({ name }) => name).join(' ')}`,
  `Settings: ${JSON.stringify(settings)} ${JSON.stringify(network)}`,
  `Version: ${version}`,
];
writeFileSync(TARGET, writeWeightsModule(quantizeWeights(learner.parameters, vocabulary.words, network), about));
