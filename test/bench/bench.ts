/**
 * Times `extract`, as built in dist/, against wink-nlp's own `readDoc` (sentences and part of speech) and against
 * compromise, on the same articles in one process: they take turns article by article, and the medians of several passes
 * are compared, so that the ratios hold on a noisy machine. Last come the shares of the stages, from the sources.
 *
 *     npm run bench [-- GOLD.jsonl]        default: the fixture articles, repeated
 */
import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readDocument } from '../../src/text/read-document.ts';
import { loadFixtures } from '../support/fixtures.ts';
import { formatStages, leastOf, sumOf, timeStages } from './stage-times.ts';

const PASSES = 7;
const MIN_CHARACTERS = 1_000_000;

function readTexts(file: string | undefined): string[] {
  if (file) {
    if (!existsSync(file)) throw new Error(`no such file: ${file}`);
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  }
  const once = loadFixtures('articles').map(({ article }) => article.text);
  const length = once.reduce((sum, text) => sum + text.length, 0);
  return Array.from({ length: Math.ceil(MIN_CHARACTERS / length) }, () => once).flat();
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

const BUILT = new URL('../../dist/index.js', import.meta.url);
if (!existsSync(BUILT)) throw new Error('dist/ is missing: run npm run build first');

const started = performance.now();
const { extract } = (await import(BUILT.href)) as typeof import('../../src/index.ts');
const imported = performance.now() - started;
extract('“We begin,” she said.');
const firstCall = performance.now() - started - imported;

const texts = readTexts(process.argv[2]);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const wink = winkNLP(model, ['sbd', 'pos']);
let sink = 0;
const contenders: Record<string, (text: string) => void> = {
  'ontherecord extract': (text) => {
    sink += extract(text).quotes.length;
  },
  'wink readDoc (sbd, pos)': (text) => {
    sink += wink.readDoc(text).tokens().length();
  },
};

// The contenders take turns article by article, the first one changing, so that noise meets both alike.
const names = Object.keys(contenders);
const times = new Map(names.map((name) => [name, [] as number[]]));
for (let pass = 0; pass < PASSES; pass++) {
  const spent = new Map(names.map((name) => [name, 0]));
  for (const [index, text] of texts.entries()) {
    for (const name of index % 2 === 0 ? names : names.toReversed()) {
      const start = performance.now();
      contenders[name]?.(text);
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
    }
  }
  for (const [name, time] of spent) times.get(name)?.push(time);
  if (process.stderr.isTTY) process.stderr.write(`\rpass ${pass + 1} of ${PASSES} `);
}
if (process.stderr.isTTY) process.stderr.write('\r                \r');

// compromise is slower by two orders of magnitude: it reads a slice of the articles, once.
const slice = texts.slice(0, Math.max(1, Math.ceil(texts.length / 20)));
const sliceCharacters = slice.reduce((sum, text) => sum + text.length, 0);
const compromiseStart = performance.now();
for (const text of slice) {
  const doc = nlp(text);
  sink += doc.quotations().length + doc.people().length;
}
const compromiseSpeed = sliceCharacters / (performance.now() - compromiseStart);

const speed = (name: string): number => characters / median(times.get(name) as number[]);
const ours = speed('ontherecord extract');
const rows: [string, number][] = [
  ...[...times.keys()].map((name): [string, number] => [name, speed(name)]),
  ['compromise quotations + people', compromiseSpeed],
];
const tokens = texts.reduce((sum, text) => sum + readDocument(text).tokens.length, 0);
const millions = (count: number): string => (count / 1e6).toFixed(1);
console.log(
  `${texts.length} articles, ${millions(characters)} M characters, ${millions(tokens)} M tokens, median of ${PASSES} passes`,
);
for (const [name, value] of rows) {
  const megabytes = (value / 1000).toFixed(3).padStart(8);
  const thousands = ((value * tokens) / characters).toFixed(0).padStart(6);
  console.log(
    `${name.padEnd(32)} ${megabytes} MB/s ${thousands} k tokens/s   ours / this ${(ours / value).toFixed(2)}`,
  );
}
console.log(`import ${imported.toFixed(0)} ms, first call ${firstCall.toFixed(0)} ms   (${sink} results)`);
console.log(formatStages(leastOf(3, () => sumOf(texts.map((text) => timeStages({ text }))))));
