/**
 * Times a pool of one worker against one of two on the same articles, turn by turn, and exits with 1 where two do not
 * give at least 1.7 times the throughput. That takes two idle cores: how much of them the process got is printed beside.
 *
 *     npm run bench:pool [-- MEGABYTES]        default: 20, the fixture articles repeated
 */
import { availableParallelism } from 'node:os';
import { createPool, type Pool } from '../../src/node/pool.ts';
import { loadFixtures } from '../support/fixtures.ts';

const LEAST_GAIN = 1.7;
const ROUNDS = 5;
/** Times that every pool reads the fixtures first: until then a thread's code is still being compiled. */
const WARM_UP = 40;

const megabytes = Number(process.argv[2] ?? 20);
const fixtures = loadFixtures('articles').map(({ article }) => article);
const bytesOnce = fixtures.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const repeats = Math.ceil((megabytes * 1e6) / ROUNDS / bytesOnce);

function* articles(times: number) {
  for (let time = 0; time < times; time++) yield* fixtures;
}

interface Timed {
  readonly seconds: number;
  /** Of the whole process: what it had of the machine. */
  readonly cpuSeconds: number;
  readonly mainThread: number;
}

async function timed(pool: Pool): Promise<Timed> {
  const [start, cpu, loop] = [performance.now(), process.cpuUsage(), performance.eventLoopUtilization()];
  for await (const outcome of pool.extractAll(articles(repeats))) if (!outcome.ok) throw outcome.error;
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - start) / 1000;
  const mainThread = performance.eventLoopUtilization(loop).utilization;
  return { seconds, cpuSeconds: (user + system) / 1e6, mainThread };
}

const sizes = [1, 2];
const pools = sizes.map((workers) => createPool({ workers }));
for (const pool of pools) for await (const _ of pool.extractAll(articles(WARM_UP)));

const rounds: Timed[][] = [];
for (let round = 0; round < ROUNDS; round++) {
  const times: Timed[] = [];
  for (const pool of pools) times.push(await timed(pool));
  rounds.push(times);
  if (process.stderr.isTTY) process.stderr.write(`\rround ${round + 1} of ${ROUNDS} `);
}
if (process.stderr.isTTY) process.stderr.write('\r                \r');
await Promise.all(pools.map((pool) => pool.close()));

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;
const column = (index: number, read: (each: Timed) => number) =>
  median(rounds.map((times) => read(times[index] as Timed)));
const megabytesARound = (repeats * bytesOnce) / 1e6;

console.log(
  `${(megabytesARound * ROUNDS).toFixed(1)} MB, ${repeats * ROUNDS * fixtures.length} articles, ${availableParallelism()} cores`,
);
for (const [index, workers] of sizes.entries()) {
  const speed = megabytesARound / column(index, ({ seconds }) => seconds);
  const cores = column(index, ({ seconds, cpuSeconds }) => cpuSeconds / seconds);
  const mainThread = column(index, (each) => each.mainThread);
  console.log(
    `${workers} worker${workers > 1 ? 's' : ' '}  ${speed.toFixed(2)} MB/s, ${cores.toFixed(2)} cores used, main thread busy ${(100 * mainThread).toFixed(0)} %`,
  );
}
const gains = rounds.map(([one, two]) => (one as Timed).seconds / (two as Timed).seconds);
const gain = median(gains);
console.log(
  `two give ${gain.toFixed(2)} times as much (rounds: ${gains.map((each) => each.toFixed(2)).join(', ')}; at least ${LEAST_GAIN})`,
);
if (!(gain >= LEAST_GAIN)) process.exitCode = 1;
