/** `npm run example:queue -- [--redis URL] [--workers N]`: a few articles through both queues, and what comes out. */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import type { Grouping } from '../../tracker/index.ts';
import { openQueues, type Place, send, settled } from './queues.ts';
import { SAMPLE } from './sample.ts';
import { Table } from './table.ts';

const WORKER = new URL('./worker.ts', import.meta.url);

const { values } = parseArgs({
  options: {
    redis: { type: 'string', default: 'redis://127.0.0.1:6379' },
    workers: { type: 'string', default: '2' },
  },
});
const workers = Number(values.workers);
if (!(Number.isInteger(workers) && workers > 0))
  fail(`--workers is a whole number from 1 on, received ${values.workers}`);
const redis = await reach(values.redis);
await run(redis, { url: values.redis, prefix: `ontherecord-${randomUUID()}` }, workers);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

async function reach(url: string): Promise<Redis> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => {});
  const advice = 'Start one with "redis-server", or name another: npm run example:queue -- --redis URL';
  await redis.connect().catch(() => fail(`No Redis answers at ${url}.\n${advice}`));
  return redis;
}

async function run(redis: Redis, place: Place, count: number): Promise<void> {
  const queues = openQueues(place);
  const workers = Array.from({ length: count }, () => fork(WORKER, [place.url, place.prefix]));
  const exits = Promise.all(workers.map((worker) => once(worker, 'exit')));
  try {
    await send(queues.arrivals, SAMPLE);
    await Promise.race([settled(queues), exits]);
    print(await new Table(redis, place.prefix).result());
  } finally {
    for (const worker of workers) worker.kill();
    await exits;
    await queues.close();
    await forget(redis, place.prefix);
    await redis.quit();
  }
}

function print({ subjects, quotes, links }: Grouping): void {
  for (const { id, name, roles, targeted } of subjects) {
    const own = quotes.filter(({ speaker }) => speaker?.id === id);
    console.log(`\n${[name, ...roles.slice(0, 1)].join(', ')}: ${own.length} said, ${targeted} about`);
    for (const { date, occurrences, text } of own) console.log(`  ${date}  printed ${occurrences.length} x  ${text}`);
  }
  const open = links.filter(({ verdict }) => verdict === 'unsure');
  console.log(`\nFor a person to settle: ${open.length}`);
  for (const { reasons } of open) {
    console.log(
      `  ${reasons.map((reason) => ('detail' in reason ? `${reason.code}: ${reason.detail}` : reason.code)).join('; ')}`,
    );
  }
}

/** Takes the example's keys away again. */
async function forget(redis: Redis, prefix: string): Promise<void> {
  for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1000 })) {
    if (keys.length > 0) await redis.unlink(keys);
  }
}
