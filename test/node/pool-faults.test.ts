import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OnTheRecordError } from '../../src/errors.ts';
import { createPoolOf, type Outcome } from '../../src/node/pool.ts';
import { collect } from '../support/chunks.ts';
import { answer, brief, FAULTY, PATIENCE, preparePools, texts, threadsOf } from '../support/faulty-pool.ts';

const SAID = '\u201cWe will not sail,\u201d said Nadia Brack.';
const tests = preparePools();

describe('a worker that fails', () => {
  it.each([
    ['exit', 'worker exited with code: 3'],
    ['throw', 'it broke'],
    ['throw-later', 'it broke'],
  ])('by %s is replaced and its article answered by an error', async (fault, reason) => {
    const pool = tests.poolOf(tests.faulty);
    const before = await answer(pool, 'before');
    const error = await pool.extract({ text: fault }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OnTheRecordError);
    expect(error).toMatchObject({ code: 'worker-failed', message: expect.stringContaining(reason) });
    const after = await answer(pool, 'after');
    expect(after.threadId).not.toBe(before.threadId);
  });

  it('by hanging is ended in time and replaced, and the others go on meanwhile', async () => {
    const pool = tests.poolOf(tests.faulty, { workers: 2, timeoutMs: 1500 });
    await Promise.all([answer(pool, 'wait'), answer(pool, 'wait')]);
    const outcomes = pool.extractAll(texts('hang'));
    const hanging = outcomes.next();
    for (const text of ['a', 'b', 'c']) expect(await answer(pool, text)).toMatchObject({ text });
    expect(await Promise.race([hanging, 'pending'])).toBe('pending');
    const outcome = { ok: false, article: { text: 'hang' }, error: { message: 'no answer within 1500 ms [timeout]' } };
    expect(await hanging).toMatchObject({ value: outcome });
    expect(await Promise.all([answer(pool, 'wait'), answer(pool, 'd')])).toMatchObject([
      { text: 'wait' },
      { text: 'd' },
    ]);
  });

  it('takes no article of another with it, however often and wherever', async () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'exit', 'throw'), { maxLength: 8 });
    const sizes = fc.record({ workers: fc.integer({ min: 1, max: 3 }), queue: fc.integer({ min: 1, max: 5 }) });
    const law = fc.asyncProperty(words, sizes, async (all, options) => {
      const pool = createPoolOf(tests.faulty, options);
      const input = all.map((word, index) => `${word} ${index}`);
      const outcomes = await collect(pool.extractAll(texts(...input)));
      await pool.close();
      expect(outcomes.map(brief)).toEqual(input.map((text) => (/^[a-d] /.test(text) ? text : 'worker-failed')));
    });
    await fc.assert(law, { numRuns: 6 });
  });

  it.each([
    ['is not there', null],
    ['throws', 'throw new Error("no"); export default () => 1;'],
    ['exits', 'process.exit(0); export default () => 1;'],
    ['exports nothing', ''],
  ])('every time, because its file %s, answers every article by an error', async (_, code) => {
    const file =
      code === null ? join(tests.built.folder, 'nowhere.mjs') : tests.built.write(`broken-${code.length}.mjs`, code);
    const outcomes = await collect(tests.poolOf(file, { workers: 2 }).extractAll(texts('a', 'b', 'c')));
    expect(outcomes.map(brief)).toEqual(['worker-failed', 'worker-failed', 'worker-failed']);
  });

  it('has time to load that no article pays for', async () => {
    const slow = tests.built.write('slow.mjs', `await new Promise((resolve) => setTimeout(resolve, 800));${FAULTY}`);
    const pool = tests.poolOf(slow, { timeoutMs: 600 });
    expect(await answer(pool, 'a')).toMatchObject({ text: 'a' });
    await expect(pool.extract({ text: 'hang' })).rejects.toMatchObject({ code: 'timeout' });
    expect(await answer(pool, 'b')).toMatchObject({ text: 'b' });
  });
});

describe('recycleAfter', () => {
  it('gives a worker so many articles and no more, and never has two for one', async () => {
    const lives: number[] = [];
    const threads = await threadsOf(async () => {
      const pool = createPoolOf(tests.faulty, { workers: 1, recycleAfter: 3 });
      for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
        lives.push((await answer(pool, text)).threadId);
      }
      await pool.close();
    });
    const [first, second, third] = [...new Set(lives)];
    expect(lives).toEqual([first, first, first, second, second, second, third]);
    expect(threads).toEqual({ started: 3, most: 1 });
  });

  it('leaves a worker in place that has not read so many', async () => {
    const pool = tests.poolOf(tests.faulty, { recycleAfter: 4 });
    const lives = [await answer(pool, 'a'), await answer(pool, 'b'), await answer(pool, 'c'), await answer(pool, 'd')];
    expect(new Set(lives.map(({ threadId }) => threadId)).size).toBe(1);
    expect(lives.map(({ read }) => read)).toEqual([1, 2, 3, 4]);
  });
});

describe('close', () => {
  it('waits for what was called for, ends every thread, and refuses what comes later', async () => {
    let answers: Promise<string[]> | undefined;
    await threadsOf(async (alive) => {
      const pool = createPoolOf(tests.faulty, { workers: 2 });
      const all = ['wait 1', 'wait 2', 'wait 3', 'throw', 'wait 4'].map((text) => answer(pool, text));
      answers = Promise.all(
        all.map((each) =>
          each.then(
            ({ text }) => text,
            (error: OnTheRecordError) => error.code,
          ),
        ),
      );
      const closing = pool.close();
      const closed = { name: 'InvalidStateError', message: 'the pool is closed' };
      await expect(pool.extract({ text: 'late' })).rejects.toMatchObject(closed);
      expect(pool.close()).toBe(closing);
      await closing;
      expect(alive()).toBe(0);
      expect(await Promise.race([answers, 'pending'])).not.toBe('pending');
    });
    expect(await answers).toEqual(['wait 1', 'wait 2', 'wait 3', 'worker-failed', 'wait 4']);
  });

  it('leaves no thread where workers broke down before', async () => {
    await threadsOf(async (alive) => {
      const pool = createPoolOf(tests.faulty, { workers: 2 });
      const faults = Array.from({ length: 8 }, () => pool.extract({ text: 'throw-later' }).catch(() => {}));
      await Promise.all(faults);
      await pool.close();
      expect(alive()).toBe(0);
    });
  });

  it('lets extractAll give the outcomes of what it took, and then throw', async () => {
    const pool = tests.poolOf(tests.faulty, { queue: 3 });
    const outcomes = pool.extractAll(texts('a', 'b', 'c', 'd', 'e'));
    const given = [await outcomes.next()];
    await setTimeout(5);
    const closing = pool.close();
    const rest = (async () => {
      for (;;) given.push(await outcomes.next());
    })();
    await expect(rest).rejects.toMatchObject({ name: 'InvalidStateError' });
    await closing;
    expect(given.map(({ value }) => brief(value as Outcome))).toEqual(['a', 'b', 'c']);
  });
});

describe('a process', () => {
  const run = async (file: string, ...flags: string[]) =>
    JSON.parse((await promisify(execFile)(process.execPath, [...flags, file], { timeout: PATIENCE })).stdout);
  const script = `
    const pool = createPool({ workers: 2 });
    const read = ({ quotes }) => console.log(JSON.stringify(quotes.map(({ speaker }) => speaker.name)));
    pool.extract({ text: ${JSON.stringify(SAID)} }).then(read);`;

  it.each([
    ['ES modules', 'unclosed.mjs', "import { createPool } from './node/pool.mjs';"],
    ['CommonJS', 'unclosed.cjs', "const { createPool } = require('./node/pool.cjs');"],
  ])('of %s finds the worker, and ends without close when the articles are read', async (_, name, load) => {
    expect(await run(tests.built.write(name, load + script))).toEqual(['Nadia Brack']);
  });

  it('outlives a worker that is out of memory', async () => {
    const code = `
      import { createPoolOf } from './node/pool.mjs';
      const pool = createPoolOf(${JSON.stringify(tests.faulty)}, { workers: 1 });
      const all = [];
      for await (const { ok, error } of pool.extractAll([{ text: 'a' }, { text: 'exhaust' }, { text: 'b' }])) all.push(ok || error);
      await pool.close();
      console.log(JSON.stringify(all.map((each) => each === true || [each.code, each.cause.code])));`;
    const outcomes = await run(tests.built.write('exhaust.mjs', code), '--max-old-space-size=60');
    expect(outcomes).toEqual([true, ['worker-failed', 'ERR_WORKER_OUT_OF_MEMORY'], true]);
  });
});
