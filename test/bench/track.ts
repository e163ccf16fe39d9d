/** `tsx test/bench/track.ts [QUOTES]`: how well a synthetic year is grouped, and what an article costs as it fills. */
import { createTracker, type Tracker } from '../../src/tracker/index.ts';
import { makeYear, pairwise, type SyntheticYear } from './synthetic-year.ts';

const CHECKPOINTS = [1_000, 10_000, 100_000];
const TIMED = 200;

const quotes = Number(process.argv[2] ?? 100_000);
const year = makeYear(quotes);
const tracker = createTracker();
fill(tracker, year);
const begin = performance.now();
tracker.decide(...year.decisions);
console.log(`${year.decisions.length} decisions: ${(performance.now() - begin).toFixed(0)} ms`);
console.log(score(tracker, year));
console.log(`memory: ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MiB`);

/** The mean of the last articles before each checkpoint, and the worst of them. */
function fill(tracker: Tracker, { articles }: SyntheticYear): void {
  const times: number[] = [];
  let filled = 0;
  for (const article of articles) {
    const start = performance.now();
    tracker.add(article);
    times.push(performance.now() - start);
    const before = filled;
    filled += article.quotes.length;
    if (!CHECKPOINTS.some((mark) => before < mark && filled >= mark)) continue;
    const recent = times.slice(-TIMED);
    const mean = recent.reduce((sum, time) => sum + time, 0) / recent.length;
    console.log(`${filled} quotes: ${mean.toFixed(2)} ms an article, at most ${Math.max(...recent).toFixed(1)} ms`);
  }
}

function score(tracker: Tracker, { truth }: SyntheticYear): Record<string, unknown> {
  const found = tracker.quotes().flatMap(({ id, speaker, occurrences }) =>
    occurrences.map(({ article, quote }) => ({
      truth: truth.get(`${article.id} ${quote.id}`),
      id,
      speaker: speaker?.id ?? id,
    })),
  );
  return {
    subjects: pairwise(found.map(({ truth, speaker }) => [truth?.subject ?? '', speaker])),
    statements: pairwise(found.map(({ truth, id }) => [truth?.statement ?? '', id])),
  };
}
