import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQueues, type Place, type Queues, send, settled } from '../../src/demo/queue/queues.ts';
import { Table } from '../../src/demo/queue/table.ts';
import { HELD, makeArrivals, track } from './queue-arrivals.ts';
import { freePort, hasRedis, OVER_REDIS, type RedisServer, startRedis } from './redis.ts';

const TIME = 60_000;
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const EXAMPLE = ['--import', 'tsx', at('../../src/demo/queue/main.ts'), '--workers', '1'];
const runExample = (redis: string) => promisify(execFile)(process.execPath, [...EXAMPLE, '--redis', redis]);

describe.skipIf(!hasRedis)(`the example of two queues ${OVER_REDIS}`, { timeout: TIME }, () => {
  let server: RedisServer;
  let redis: Redis;
  const workers = new Set<ChildProcess>();
  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.url);
  }, TIME);
  afterAll(async () => {
    for (const worker of workers) await end(worker, 'SIGKILL');
    await redis?.quit();
    await server?.stop();
  });

  function start({ url, prefix }: Place, ...mode: string[]): ChildProcess {
    const worker = fork(at('queue-worker.ts'), [url, prefix, ...mode], { execArgv: ['--import', 'tsx'] });
    workers.add(worker);
    return worker;
  }

  async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
    workers.delete(worker);
    const exit = once(worker, 'exit');
    worker.kill(signal);
    await exit;
  }

  async function work(place: Place, run: (queues: Queues) => Promise<void>): Promise<void> {
    const queues = openQueues(place);
    await run(queues).finally(queues.close);
  }

  it('gives what the tracker gives, though two workers are killed over their work', async () => {
    const place = { url: server.url, prefix: 'killed' };
    const { first, second } = makeArrivals(3);
    await work(place, async (queues) => {
      await send(queues.arrivals, first);
      const holding = start(place, 'hold');
      await once(holding, 'message');
      await end(holding, 'SIGKILL');

      const [one, two] = [start(place), start(place)];
      await send(queues.arrivals, second);
      while ((await queues.blocks.getActiveCount()) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      await end(one, 'SIGKILL');
      const three = start(place);

      await settled(queues);
      await Promise.all([two, three].map((worker) => end(worker, 'SIGTERM')));
      const held = (await queues.arrivals.getCompleted()).find(
        ({ data }) => 'article' in data && data.article.id === HELD,
      );
      expect(held?.stalledCounter).toBeGreaterThan(0);
    });
    const tracker = track([...first, ...second]);
    const result = await new Table(redis, place.prefix).result();
    expect(result.quotes).toEqual(tracker.quotes());
    expect(result.subjects).toEqual(tracker.subjects());
    expect(result.links).toEqual(tracker.links());
  });

  it('makes one job of what is sent twice', async () => {
    await work({ url: server.url, prefix: 'twice' }, async ({ arrivals }) => {
      const { first } = makeArrivals(4);
      await send(arrivals, first);
      await send(arrivals, first);
      expect(await arrivals.getWaitingCount()).toBe(new Set(first.map((each) => JSON.stringify(each))).size);
    });
  });

  it('runs, and leaves nothing behind', async () => {
    const { stdout } = await runExample(server.url);
    expect(stdout).toContain('Nadia Brack, Mayor: 3 said, 1 about');
    expect(stdout).toContain('printed 4 x  We have spent two winters');
    expect(stdout).not.toContain('I have sold the ferry');
    expect(await redis.keys('ontherecord-*')).toEqual([]);
  });
});

describe('the example of two queues', () => {
  it('says what to do where no Redis answers', { timeout: TIME }, async () => {
    const url = `redis://127.0.0.1:${await freePort()}`;
    await expect(runExample(url)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(`No Redis answers at ${url}.\n`),
    });
  });
});
