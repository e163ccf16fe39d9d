import { getEventListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { OnTheRecordError } from '../../src/errors.ts';
import { extract } from '../../src/extract.ts';
import { createPool, createPoolOf, type Outcome } from '../../src/node/pool.ts';
import type { PoolOptions } from '../../src/node/pool-options.ts';
import type { Article } from '../../src/schema/types.ts';
import { chunksOf, collect } from '../support/chunks.ts';
import { answer, brief, preparePools, texts, threadsOf } from '../support/faulty-pool.ts';
import { loadFixtures } from '../support/fixtures.ts';

const SAID = '\u201cWe will not sail,\u201d said Nadia Brack.';
const tests = preparePools();

describe('a pool', () => {
  const articles = loadFixtures('articles').map(({ article }) => article);
  const expected = articles.map((article) => JSON.stringify(extract(article)));
  const bytes = (outcomes: Outcome[]) => outcomes.map((outcome) => outcome.ok && JSON.stringify(outcome.extraction));

  it.each([
    [1, 'an array', articles],
    [2, 'a stream', chunksOf(...articles)],
  ])('gives the bytes of extract, with %d workers from %s', async (workers, _, input) => {
    expect(bytes(await collect(tests.poolOf(tests.built.worker, { workers }).extractAll(input)))).toEqual(expected);
  });

  it('reads one article too, and every option', async () => {
    const options = {
      attributions: 'all',
      unattributed: true,
      minConfidence: 0,
      cueVerbs: [{ lemma: 'quorked', act: 'state', attribution: 'speech', frames: ['quote'] }],
    } as const;
    const article = { text: `${SAID} She hopes that it will rain. He quorked, "It rains."`, id: 'a\ud800' };
    const given = { ...options, cueVerbs: options.cueVerbs.map((row) => ({ ...row, frames: [...row.frames] })) };
    const pool = tests.poolOf(tests.built.worker, { options: given as never });
    given.minConfidence = 1 as 0;
    const wanted = extract(article, { ...given, minConfidence: 0 } as never);
    expect(await pool.extract(article)).toEqual(wanted);
    expect(wanted).not.toEqual(extract(article));
  });

  it('answers wrong articles with the codes of extract, and sends no more than articles have', async () => {
    const wrong = [{ text: 5 }, null, { text: 'a', publishedAt: 'soon' }, { text: 'b', outlet: {} }] as Article[];
    const odd = { text: 'c', note: () => {} } as Article;
    const outcomes = await collect(tests.poolOf(tests.faulty).extractAll([...wrong, odd]));
    expect(outcomes.map(brief)).toEqual(['text-not-string', 'text-not-string', 'date-invalid', 'text-not-string', 'c']);
    const faults = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome]));
    expect(faults.map(({ article }) => article)).toEqual(wrong);
    for (const [index, { error }] of faults.entries()) {
      expect(error).toBeInstanceOf(OnTheRecordError);
      expect(() => extract(wrong[index] as Article)).toThrow(error.message);
    }
  });

  it('keeps the orders of several inputs apart', async () => {
    const pool = tests.poolOf(tests.faulty, { workers: 2, queue: 4 });
    const inputs = ['a', 'b', 'c'].map((name) => texts(...Array.from({ length: 20 }, (_, index) => `${name}${index}`)));
    const outcomes = await Promise.all(inputs.map((input) => collect(pool.extractAll(input))));
    expect(outcomes.map((each) => each.map(brief))).toEqual(inputs.map((input) => input.map(({ text }) => text)));
  });
});

describe('createPool', () => {
  it.each<[object, string]>([
    [{ workers: 0 }, 'workers must be a whole number from 1 to 1024, received 0'],
    [{ workers: 1.5 }, 'workers must be'],
    [{ workers: '2' }, 'workers must be'],
    [{ workers: 1025 }, 'workers must be'],
    [{ queue: 0 }, 'queue must be'],
    [{ queue: 65_537 }, 'queue must be'],
    [{ timeoutMs: -1 }, 'timeoutMs must be'],
    [{ timeoutMs: 2 ** 31 }, 'timeoutMs must be'],
    [{ recycleAfter: Number.NaN }, 'recycleAfter must be'],
    [{ recycleAfter: null }, 'recycleAfter must be'],
    [{ threads: 2 }, 'a pool has no option "threads"'],
    [{ constructor: 2 }, 'a pool has no option "constructor"'],
    [{ options: { minConfidence: 2 } }, 'minConfidence must be'],
    [{ options: null }, 'options must be an object'],
    [null as never, 'pool options must be an object'],
  ])('refuses %j', (options, message) => {
    const create = () => createPoolOf(tests.faulty, options as PoolOptions);
    expect(create).toThrow(OnTheRecordError);
    expect(create).toThrow(message);
    expect(create).toThrow('[option-invalid]');
  });

  it.each<PoolOptions | undefined>([
    undefined,
    {},
    { workers: undefined, options: undefined },
    { workers: 1024, queue: 1, timeoutMs: 2 ** 31 - 1, recycleAfter: Number.MAX_SAFE_INTEGER, options: {} },
  ])('takes %j, and starts no thread for that', async (options) => {
    const started = await threadsOf(async () => createPoolOf(tests.faulty, options).close());
    expect(started).toEqual({ started: 0, most: 0 });
  });

  it('refuses before it looks for its worker', () => {
    expect(() => createPool({ workers: 0 })).toThrow(OnTheRecordError);
  });
});

describe('extractAll', () => {
  function feed() {
    const seen = { taken: 0, closed: false };
    async function* generate(): AsyncGenerator<Article> {
      try {
        for (;;) yield { text: `${seen.taken++}` };
      } finally {
        seen.closed = true;
      }
    }
    return { articles: generate(), seen };
  }

  it('takes no more than queue articles ahead of the outcomes given', async () => {
    const { articles, seen } = feed();
    let given = 0;
    for await (const outcome of tests.poolOf(tests.faulty, { workers: 2, queue: 5 }).extractAll(articles)) {
      expect(brief(outcome)).toBe(`${given++}`);
      if (given % 10 === 0) await setTimeout(5);
      expect(seen.taken - given).toBeLessThan(5);
      if (given === 50) break;
    }
    expect(seen.taken).toBeGreaterThan(50);
    expect(seen.closed).toBe(true);
  });

  it('reads nothing that waits once nobody wants it', async () => {
    const pool = tests.poolOf(tests.faulty, { queue: 20 });
    const { articles, seen } = feed();
    for await (const _ of pool.extractAll(articles)) {
      await setTimeout(5);
      break;
    }
    expect(seen.closed).toBe(true);
    const { read } = await answer(pool, 'last');
    expect(read).toBeLessThanOrEqual(seen.taken + 1);

    const slow = pool.extractAll(texts('x', ...Array.from({ length: 9 }, () => 'wait')));
    await slow.next();
    await slow.return();
    // One 'wait' is at work already, and may finish.
    expect((await answer(pool, 'last')).read - read).toBeLessThanOrEqual(3);
  });

  it('throws the reason of a signal, closes the input and leaves the pool usable', async () => {
    const pool = tests.poolOf(tests.faulty);
    const { articles, seen } = feed();
    const controller = new AbortController();
    const read = async () => {
      for await (const _ of pool.extractAll(articles, { signal: controller.signal })) controller.abort();
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen.closed).toBe(true);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    expect(await answer(pool, 'after')).toMatchObject({ text: 'after' });
  });

  it('throws an abort also where its reason looks like the error of an article', async () => {
    const reason = new OnTheRecordError('timeout', 'the caller has no more time');
    const controller = new AbortController();
    const outcomes = tests
      .poolOf(tests.faulty, { queue: 2 })
      .extractAll(texts('a', 'wait', 'b'), { signal: controller.signal });
    await outcomes.next();
    controller.abort(reason);
    await expect(outcomes.next()).rejects.toBe(reason);
  });
});

describe('the signal of extract', () => {
  it('rejects with its reason before, while the article waits, and while it is read', async () => {
    const pool = tests.poolOf(tests.faulty);
    const { threadId, read } = await answer(pool, 'first');
    const reason = new Error('enough');
    const controller = new AbortController();
    const { signal } = controller;
    const busy = pool.extract({ text: 'wait' }, { signal });
    const waiting = pool.extract({ text: 'wait' }, { signal });
    const other = answer(pool, 'other');
    await setTimeout(20);
    controller.abort(reason);
    await expect(busy).rejects.toBe(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(pool.extract({ text: 'late' }, { signal })).rejects.toBe(reason);
    // The thread has finished the first unheard, and read neither of the others.
    expect(await other).toEqual({ text: 'other', threadId, read: read + 2 });
  });

  it('may be shared by any number of articles, without a warning and without a trace', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on('warning', warn);
    const { signal } = new AbortController();
    const pool = tests.poolOf(tests.faulty, { workers: 2 });
    await Promise.all(Array.from({ length: 50 }, () => pool.extract({ text: 'a' }, { signal })));
    await setTimeout(1);
    process.off('warning', warn);
    expect(warnings).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
