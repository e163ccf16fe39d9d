/**
 * Prints what each stage takes of the time of `extract`, and how the time grows with the text. Exits with 1 if finding
 * out who speaks, to whom, where and when takes a third of the time or more, or grows faster than the text.
 *
 *     npm run bench:stages [-- GOLD.jsonl]      GOLD.jsonl: its training articles instead of the fixtures
 */
import { parseArgs } from 'node:util';
import { readArticle } from '../../src/article.ts';
import { findAttributions } from '../../src/attributions/find-attributions.ts';
import { findCircumstances } from '../../src/circumstances/find-circumstances.ts';
import { findCues } from '../../src/cues/find-cues.ts';
import type { Article } from '../../src/index.ts';
import { resolveOptions } from '../../src/options.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { toExtraction } from '../../src/result.ts';
import { findSpeakers } from '../../src/speakers/find-speakers.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { readGold, splitOff } from '../../src/training/gold.ts';
import { loadFixtures } from '../support/fixtures.ts';

const STAGES = ['text', 'quotations', 'cues', 'attributions', 'speakers', 'circumstances', 'result'] as const;
type Times = Record<(typeof STAGES)[number], number>;

const MAX_SHARE = 1 / 3;
/** Ten times the text may take so many times as long per character, for caches and the collector of garbage. */
const MAX_GROWTH = 4;
const ROUNDS = 5;

const settings = resolveOptions(undefined);

/** The time of each stage on one article, in ms, as `extract` runs them. */
function timeStages(input: Article): Times {
  const times = {} as Times;
  const timed = <T>(stage: keyof Times, run: () => T): T => {
    const start = performance.now();
    const result = run();
    times[stage] = performance.now() - start;
    return result;
  };
  const article = readArticle(input);
  const doc = timed('text', () => readDocument(article.text));
  const { quotations, issues } = timed('quotations', () => findQuotations(doc));
  const cues = timed('cues', () => findCues(doc, quotations, settings));
  const attributions = timed('attributions', () => findAttributions(doc, quotations, cues));
  const speakers = timed('speakers', () => findSpeakers(doc, quotations, attributions, article.info));
  const circumstances = timed('circumstances', () =>
    findCircumstances(doc, quotations, attributions, speakers, article.info),
  );
  const findings = { doc, quotations, attributions, speakers, circumstances };
  timed('result', () => toExtraction(article, findings, issues, settings));
  return times;
}

/** The least of some rounds, stage by stage: what else runs on the machine only adds to it. */
function leastOf(rounds: number, round: () => Times): Times {
  const all = Array.from({ length: rounds }, round);
  return Object.fromEntries(STAGES.map((stage) => [stage, Math.min(...all.map((times) => times[stage]))])) as Times;
}

const sumOf = (all: readonly Times[]): Times =>
  Object.fromEntries(STAGES.map((stage) => [stage, all.reduce((sum, times) => sum + times[stage], 0)])) as Times;

const total = (times: Times): number => STAGES.reduce((sum, stage) => sum + times[stage], 0);
const ours = ({ speakers, circumstances }: Times): number => speakers + circumstances;

function readInput(): Article[] {
  const [gold] = parseArgs({ allowPositionals: true }).positionals;
  if (!gold) return loadFixtures('articles').map(({ article }) => article);
  return splitOff(readGold(gold)).training.map(({ text, date }) => ({ text, publishedAt: date || null }));
}

const articles = readInput();
const times = leastOf(ROUNDS, () => sumOf(articles.map(timeStages)));
for (const stage of STAGES)
  console.log(
    `${stage.padEnd(14)}${times[stage].toFixed(1).padStart(9)} ms ${((100 * times[stage]) / total(times)).toFixed(1).padStart(6)} %`,
  );

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
