import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = process.env.REDIS_SERVER ?? 'redis-server';

/** Where there is no Redis, tests that need one are skipped; `REDIS_SERVER` says where else it is. */
export const hasRedis = spawnSync(program, ['--version']).status === 0;

/** Tests by this name say in the list of skipped tests why they are in it. */
export const OVER_REDIS = hasRedis ? 'over Redis' : `over Redis (skipped: there is no ${program})`;

export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

/** A server of its own that keeps nothing. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'ontherecord-redis-'));
  const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir];
  const server = spawn(program, settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(server.stdout)) if (line.includes('Ready to accept connections')) break;
  server.stdout.resume();
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      const exit = once(server, 'exit');
      server.kill();
      await exit;
      rmSync(dir, { recursive: true });
    },
  };
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
