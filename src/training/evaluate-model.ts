import { sharedModel } from '../model/shared-model.ts';
import { Vocabulary } from '../model/vocabulary.ts';
import { WEIGHTS } from '../model/weights.ts';
import { readArguments } from './arguments.ts';
import { evaluateNetwork, formatSweep } from './evaluate-network.ts';
import { makeExample, readArticle } from './example.ts';
import { readGold, sortByDate, splitOff } from './gold.ts';

const USAGE = `usage: npm run evaluate:model -- GOLD\u2026

Scores the weights in src/model/weights.ts on the development split of the articles.`;

const { positionals: files } = readArguments(USAGE, 1, {});

const vocabulary = new Vocabulary(WEIGHTS.words.split(' '));
const { development } = splitOff(sortByDate(files.flatMap(readGold)));
const held = development.map((article) => makeExample(article, readArticle(article), vocabulary));
const reader = {
  read: ({ scan }: (typeof held)[number], least: number) => sharedModel().read(scan, { attributions: 'all', least }),
};
console.log(formatSweep(evaluateNetwork(reader, held)));
