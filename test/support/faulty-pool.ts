import { channel } from 'node:diagnostics_channel';
import type { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { createPoolOf, type Outcome, type Pool } from '../../src/node/pool.ts';
import type { PoolOptions } from '../../src/node/pool-options.ts';
import type { Article } from '../../src/schema/types.ts';
import { buildPool, type PoolBuild } from './pool-build.ts';

/** Milliseconds. Threads take their time on a busy machine, and hardly any of it on another. */
export const PATIENCE = 60_000;

/** Does what the first word of an article says, and answers with the text, its thread, and how many that thread read. */
export const FAULTY = `
import { threadId } from 'node:worker_threads';
let read = -1; // The first that a pool sends is its own.
export default async ({ text }) => {
  read++;
  switch (text.split(' ')[0]) {
    case 'exit': return process.exit(3);
    case 'hang': for (;;);
    case 'throw': throw new RangeError('it broke');
    case 'throw-later': return new Promise(() => setTimeout(() => { throw new RangeError('it broke'); }, 5));
    case 'exhaust': for (const all = []; ; ) all.push(Array(1e6).fill(all.length));
    case 'wait': await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return JSON.stringify({ text, threadId, read });
};`;

export type Answer = { text: string; threadId: number; read: number };

/** What the tests of a file share: a build, a worker that fails when it is told to, and pools that are closed in the end. */
export interface PoolTests {
  readonly built: PoolBuild;
  readonly faulty: string;
  /** A pool of one worker unless the options say more. */
  poolOf(file: string, options?: PoolOptions): Pool;
}

export function preparePools(): PoolTests {
  vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });
  let built: PoolBuild;
  let faulty: string;
  const open: Pool[] = [];
  beforeAll(async () => {
    built = await buildPool();
    faulty = built.write('faulty.mjs', FAULTY);
  });
  afterAll(() => built.remove());
  afterEach(async () => {
    await Promise.all(open.splice(0).map((pool) => pool.close()));
  });
  return {
    get built() {
      return built;
    },
    get faulty() {
      return faulty;
    },
    poolOf(file, options) {
      const pool = createPoolOf(file, { workers: 1, ...options });
      open.push(pool);
      return pool;
    },
  };
}

export const texts = (...all: string[]): Article[] => all.map((text) => ({ text }));

export const answer = async (pool: Pool, text: string): Promise<Answer> =>
  (await pool.extract({ text })) as unknown as Answer;

/** The text that was answered, or the code of the error. */
export const brief = (outcome: Outcome): string =>
  outcome.ok ? (outcome.extraction as unknown as Answer).text : outcome.error.code;

/** The threads that start while something is done, which may ask how many of them are alive; the most that ever were. */
export async function threadsOf(
  act: (alive: () => number) => Promise<unknown>,
): Promise<{ started: number; most: number }> {
  let [started, alive, most] = [0, 0, 0];
  const note = (message: unknown): void => {
    started++;
    most = Math.max(most, ++alive);
    (message as { worker: Worker }).worker.once('exit', () => alive--);
  };
  channel('worker_threads').subscribe(note);
  try {
    await act(() => alive);
  } finally {
    channel('worker_threads').unsubscribe(note);
  }
  return { started, most };
}
