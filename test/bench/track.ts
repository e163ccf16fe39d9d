/**
 * `tsx test/bench/track.ts [QUOTES]`: fills a tracker in memory and one in a file with a synthetic year. Prints what an
 * article costs as they fill, what a page costs, and how well the year is grouped; exits with 1 where a bar is missed.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Database from 'better-sqlite3';
import { openTracker } from '../../src/node/open-tracker.ts';
import { createTracker, type Tracker } from '../../src/tracker/index.ts';
import { makeYear, pairwise, type SyntheticYear } from './synthetic-year.ts';

/** Milliseconds of processor time, which other processes leave alone; times; MiB; percent. */
const BARS = { add: 20, growth: 3, heap: 30, page: 50, subjects: 95, statements: 92 };
const CHECKPOINTS = [1_000, 10_000, 100_000];
/** The articles before a checkpoint whose mean is taken. */
const TIMED = 200;

interface Measured {
  quotes: number;
  add: number;
  worst: number;
  heap: number;
  page: number;
  subjects: number;
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const missed: string[] = [];
const year = makeYear(Number(process.argv[2] ?? CHECKPOINTS.at(-1)));

measure('memory', createTracker());
const folder = mkdtempSync(join(tmpdir(), 'ontherecord-'));
const database = new Database(join(folder, 'store.db'));
const filled = measure('SQLite', openTracker(database));
const [, before, after] = filled;
if (before && after) hold('SQLite: MiB more of heap from 10k to 100k quotes', after.heap - before.heap, BARS.heap);
database.close();
console.log(`SQLite: ${(statSync(join(folder, 'store.db')).size / 2 ** 20).toFixed(0)} MiB of file`);
rmSync(folder, { recursive: true });

for (const line of missed) console.error(`missed: ${line}`);
process.exitCode = missed.length > 0 ? 1 : 0;

function measure(name: string, tracker: Tracker): Measured[] {
  const measured = fill(name, tracker, year);
  const [first, last] = [measured[0], measured.at(-1)];
  for (const { add, page } of measured) {
    hold(`${name}: ms an article`, add, BARS.add);
    hold(`${name}: ms a page`, page, BARS.page);
  }
  if (first && last) hold(`${name}: times the first ms an article`, last.add / first.add, BARS.growth);
  const deciding = timed(() => tracker.decide(...year.decisions));
  const links = timed(() => tracker.links({ verdict: 'unsure', limit: 50 }));
  console.log(`${name}: ${year.decisions.length} decisions ${deciding.toFixed(0)} ms, 50 links ${links.toFixed(0)} ms`);
  if (name === 'memory') judge(tracker);
  return measured;
}

function fill(name: string, tracker: Tracker, { articles }: SyntheticYear): Measured[] {
  const times: number[] = [];
  const measured: Measured[] = [];
  let quotes = 0;
  for (const article of articles) {
    times.push(timed(() => tracker.add(article)));
    const before = quotes;
    quotes += article.quotes.length;
    if (!CHECKPOINTS.some((mark) => before < mark && quotes >= mark)) continue;
    measured.push(look(tracker, quotes, times.slice(-TIMED)));
    console.log(`${name}: ${lineOf(measured.at(-1) as Measured)}`);
  }
  return measured;
}

function look(tracker: Tracker, quotes: number, recent: readonly number[]): Measured {
  const { id: middle } = tracker.quotes({ to: '2031-06-30', limit: 1 })[0] ?? {};
  const page = quickest(() => tracker.quotes({ limit: 50, after: middle }));
  const subjects = quickest(() => tracker.subjects({ limit: 50 }));
  collect();
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  const add = recent.reduce((sum, time) => sum + time, 0) / recent.length;
  return { quotes, add, worst: Math.max(...recent), heap, page, subjects };
}

function lineOf({ quotes, add, worst, heap, page, subjects }: Measured): string {
  const adding = `${add.toFixed(2)} ms an article (at most ${worst.toFixed(1)})`;
  const pages = `50 quotes ${page.toFixed(1)} ms, 50 subjects ${subjects.toFixed(1)} ms`;
  return `${quotes} quotes, ${adding}, heap ${heap.toFixed(0)} MiB, ${pages}`;
}

function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Of five times, of which the first ones warm up. */
function quickest(work: () => unknown): number {
  return Math.min(...Array.from({ length: 5 }, () => timed(work)));
}

/** A bar from below where `least` says so. */
function hold(what: string, value: number, bar: number, least = false): void {
  if (least ? value < bar : value >= bar) missed.push(`${what}: ${value.toFixed(2)}, the bar is ${bar}`);
}

function judge(tracker: Tracker): void {
  const found = tracker.quotes().flatMap(({ id, speaker, occurrences }) =>
    occurrences.map(({ article, quote }) => ({
      truth: year.truth.get(`${article.id} ${quote.id}`),
      id,
      speaker: speaker?.id ?? id,
    })),
  );
  const subjects = pairwise(found.map(({ truth, speaker }) => [truth?.subject ?? '', speaker])).f1;
  const statements = pairwise(found.map(({ truth, id }) => [truth?.statement ?? '', id])).f1;
  console.log(`F1 of pairs: subjects ${subjects.toFixed(1)}, statements ${statements.toFixed(1)}`);
  hold('F1 of subjects', subjects, BARS.subjects, true);
  hold('F1 of statements', statements, BARS.statements, true);
}
