import { writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PoolOptions } from '../../src/node/pool-options.ts';
import type { Article } from '../../src/schema/types.ts';
import { extractionOf, infoOf } from '../support/extraction.ts';
import { command, Screen } from '../support/terminal.ts';
import { fresh, toLines } from './newsroom.ts';

const made = vi.hoisted(() => ({ worker: '', options: [] as PoolOptions[], closed: 0 }));

/** The pool as it is, its threads with a worker of this test. */
vi.mock('../../src/node/pool.ts', async (importActual) => {
  const { createPoolOf } = await importActual<typeof import('../../src/node/pool.ts')>();
  return {
    createPool(options: PoolOptions) {
      made.options.push(options);
      const pool = createPoolOf(made.worker, options);
      return {
        extractAll: pool.extractAll.bind(pool),
        close() {
          made.closed++;
          return pool.close();
        },
      };
    },
  };
});

// Threads take long to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Answers later articles sooner, and has no answer to some. Else it does as `extract` below. */
const WORKER = `
import { setTimeout } from 'node:timers/promises';
export default async ({ id, text }) => {
  await setTimeout(Number(id) % 3 === 0 ? 20 : 1);
  if (text === 'bad') throw new Error('no luck');
  const article = { id, fingerprint: 't1', length: text.length, title: null, url: null, outlet: null, publishedAt: null, updatedAt: null };
  return JSON.stringify({ format: 1, version: '0.1.0', article, quotes: [], speakers: [], issues: [] });
};
`;

const extract = ({ id = '', text }: Article) =>
  extractionOf({ article: infoOf({ id: id ?? '', length: text.length }) });

const LINES = toLines(Array.from({ length: 12 }, (_, id) => ({ id: String(id), text: 'x' })));
const idsOf = (out: string): string[] =>
  Array.from(out.matchAll(/"article":\{"id":"(\d+)"/g), ([, id]) => id as string);

beforeAll(() => {
  made.worker = fresh('worker.mjs');
  writeFileSync(made.worker, WORKER);
});
afterEach(() => {
  expect(made.closed).toBe(made.options.length);
  [made.options, made.closed] = [[], 0];
});

const jsonl = (input: string, ...args: string[]) =>
  command(['--input', 'jsonl', '--format', 'jsonl', ...args], input, { extract });

describe('--jobs', () => {
  it('reads with so many workers, in the order of the input', async () => {
    const { code, out, err } = await jsonl(LINES, '--jobs', '3', '--all', '--min-confidence', '0.5');
    expect([code, err, idsOf(out)]).toEqual([0, '', Array.from({ length: 12 }, (_, id) => String(id))]);
    const options = { attributions: 'all', unattributed: false, minConfidence: 0.5 };
    expect(made.options).toMatchObject([{ workers: 3, options }]);
  });

  it('stays in the process for one job, which is the default', async () => {
    for (const args of [[], ['--jobs', '1']]) expect(idsOf((await jsonl(LINES, ...args)).out)).toHaveLength(12);
    expect(made.options).toEqual([]);
  });

  it('prints the same bytes with any number of jobs', async () => {
    const one = await jsonl(LINES, '--jobs', '1');
    for (const jobs of ['2', '4']) expect(await jsonl(LINES, '--jobs', jobs)).toEqual(one);
  });

  it('names bad lines and failed articles, and gives the others', async () => {
    const { code, out, err } = await jsonl(
      `broken\n${toLines([
        { id: '1', text: 'bad' },
        { id: '2', text: 'x' },
      ])}`,
      '--jobs',
      '2',
    );
    expect([code, idsOf(out)]).toEqual([1, ['2']]);
    expect(err).toMatch(/^ontherecord: stdin: line 1: not JSON: .*\nontherecord: stdin: line 2: .*no luck.*\n$/);
  });

  it('takes few lines ahead of what is printed', async () => {
    let [sent, most] = [0, 0];
    const stdout = new Screen();
    async function* stdin() {
      for (; sent < 100; sent++) {
        most = Math.max(most, sent - idsOf(stdout.text).length);
        yield toLines([{ id: String(sent), text: 'x' }]);
      }
    }
    await command(['--input', 'jsonl', '--format', 'jsonl', '--jobs', '2'], '', { stdin: stdin(), stdout });
    expect(idsOf(stdout.text)).toHaveLength(100);
    expect(most).toBeLessThanOrEqual(17);
  });

  it('stops when nobody reads any more', async () => {
    async function* endless() {
      for (let id = 0; ; id++) yield toLines([{ id: String(id), text: 'x' }]);
    }
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(gone) });
    const call = ['--input', 'jsonl', '--format', 'jsonl', '--jobs', '2'];
    expect(await command(call, '', { stdin: endless(), stdout })).toMatchObject({ code: 0, err: '' });
  });

  it('fills a store with the same', async () => {
    const stores = [fresh('one.db'), fresh('two.db')] as const;
    const outs = await Promise.all(
      stores.map((store, index) =>
        command(['track', '--store', store, '--input', 'jsonl', '--jobs', `${index + 1}`], LINES + LINES, { extract }),
      ),
    );
    expect(outs[1]).toEqual(outs[0]);
    expect(outs[0]?.out).toBe('12 articles added, 0 replaced, 12 unchanged\n');
  });
});
