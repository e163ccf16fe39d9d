/**
 * Prints what each stage takes of the time of `extract`, and how the time grows with the text. Exits with 1 if finding
 * out who speaks, to whom, where and when takes a third of the time or more, or grows faster than the text.
 *
 *     npm run bench:stages [-- GOLD.jsonl]      GOLD.jsonl: its training articles instead of the fixtures
 */
import { parseArgs } from 'node:util';
import type { Article } from '../../src/index.ts';
import { readGold, splitOff } from '../../src/training/gold.ts';
import { loadFixtures } from '../support/fixtures.ts';
import { formatStages, leastOf, type StageTimes, sumOf, timeStages, total } from './stage-times.ts';

const MAX_SHARE = 1 / 3;
/** Ten times the text may take so many times as long per character, for caches and the collector of garbage. */
const MAX_GROWTH = 4;
const ROUNDS = 5;

const ours = ({ speakers, circumstances }: StageTimes): number => speakers + circumstances;

function readInput(): Article[] {
  const [gold] = parseArgs({ allowPositionals: true }).positionals;
  if (!gold) return loadFixtures('articles').map(({ article }) => article);
  return splitOff(readGold(gold)).training.map(({ text, date }) => ({ text, publishedAt: date || null }));
}

const articles = readInput();
const times = leastOf(ROUNDS, () => sumOf(articles.map(timeStages)));
console.log(formatStages(times));

const body = articles.map(({ text }) => text).join('\n\n');
const rates = [10_000, 100_000, 1_000_000].map((size) => {
  const text = body.repeat(Math.ceil(size / body.length)).slice(0, size);
  const rate = ours(leastOf(size > 100_000 ? 3 : 2 * ROUNDS, () => timeStages({ text }))) / (size / 1000);
  console.log(`speakers and circumstances, ${size / 1000} KB: ${rate.toFixed(3)} ms a KB`);
  return rate;
});

const share = ours(times) / total(times);
const growth = (rates[2] as number) / (rates[1] as number);
console.log(`share ${(100 * share).toFixed(1)} %, growth from 100 KB to 1 MB ${growth.toFixed(2)}`);
if (share >= MAX_SHARE || growth >= MAX_GROWTH) process.exitCode = 1;
