import { getEventListeners } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../src/node/pool-order.ts';
import { chunksOf, collect } from '../support/chunks.ts';

/** Numbers from 0 on, and how many of them were taken and whether somebody said that it is over. */
function numbers(count = Number.POSITIVE_INFINITY) {
  const seen = { taken: 0, closed: false };
  function* generate() {
    try {
      while (seen.taken < count) yield seen.taken++;
    } finally {
      seen.closed = true;
    }
  }
  return { items: generate(), seen };
}

const echo = async <T>(item: T): Promise<T> => item;
const never = (): Promise<never> => new Promise(() => {});
const calm = { ahead: 3, signal: undefined };

describe('mapInOrder', () => {
  it('gives one result an item, in order, whatever takes how long, and never goes too far ahead', async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 });
    const law = fc.asyncProperty(
      delays,
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
      async (items, ahead, isAsync) => {
        let [taken, given, farthest] = [0, 0, 0];
        const map = async (ticks: number) => {
          farthest = Math.max(farthest, ++taken - given);
          for (let tick = 0; tick < ticks; tick++) await setImmediate();
          return ticks;
        };
        const results: number[] = [];
        const source = isAsync ? chunksOf(...items) : items;
        for await (const result of mapInOrder(source, map, { ahead, signal: undefined })) {
          given = results.push(result);
        }
        expect(results).toEqual(items);
        expect(farthest).toBeLessThanOrEqual(ahead);
      },
    );
    await fc.assert(law, { numRuns: 60 });
  });

  it('takes nothing before it is asked, and nothing while it is not asked again', async () => {
    const { items, seen } = numbers();
    const results = mapInOrder(items, echo, calm);
    await setTimeout(5);
    expect(seen.taken).toBe(0);
    await results.next();
    await setTimeout(5);
    expect(seen.taken).toBe(3);
    await results.next();
    await setTimeout(5);
    expect(seen.taken).toBe(4);
  });

  it('gives a result that is there while the next item is not', async () => {
    async function* live() {
      yield 'first';
      await never();
    }
    const results = mapInOrder(live(), echo, calm);
    expect(await results.next()).toEqual({ done: false, value: 'first' });
  });

  it('takes items while the first result is not there', async () => {
    const { items, seen } = numbers();
    const first = mapInOrder(items, never, calm).next();
    await setTimeout(5);
    expect(seen.taken).toBe(3);
    expect(await Promise.race([first, 'waiting'])).toBe('waiting');
  });

  it('throws what the items throw, after the results of those before', async () => {
    async function* broken() {
      yield 1;
      yield 2;
      throw new Error('the feed broke');
    }
    const given: number[] = [];
    const reading = (async () => {
      for await (const result of mapInOrder(broken(), echo, calm)) given.push(result);
    })();
    await expect(reading).rejects.toThrow('the feed broke');
    expect(given).toEqual([1, 2]);
  });

  it.each([null, 7, { next: 1 }])('throws a TypeError for %j, which cannot be iterated', async (items) => {
    await expect(collect(mapInOrder(items as never, echo, calm))).rejects.toThrow(TypeError);
  });

  it('tells the items and what is under way when nobody wants the rest', async () => {
    const { items, seen } = numbers();
    const signals: AbortSignal[] = [];
    for await (const _ of mapInOrder(items, async (_, signal) => signals.push(signal), calm)) break;
    expect(seen).toEqual({ taken: 3, closed: true });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
  });

  it('does not close items that ended by themselves', async () => {
    let closed = 0;
    const items = { [Symbol.iterator]: () => ({ next: () => ({ done: true, value: 0 }), return: () => closed++ }) };
    expect(await collect(mapInOrder(items as never, echo, calm))).toEqual([]);
    expect(closed).toBe(0);
  });

  it('does not wait for an item that may never come when nobody wants it', async () => {
    async function* live() {
      yield 'first';
      await never();
    }
    const results = mapInOrder(live(), echo, calm);
    await results.next();
    await setTimeout(5);
    expect(await results.return()).toEqual({ done: true, value: undefined });
  });

  it.each([
    ['a result', numbers().items, never],
    ['an item', { [Symbol.asyncIterator]: () => ({ next: never }) }, echo],
  ])('throws the reason of the signal at once while it waits for %s', async (_, items, map) => {
    const controller = new AbortController();
    const next = mapInOrder<number, number>(items, map, { ahead: 2, signal: controller.signal }).next();
    await setTimeout(5);
    controller.abort(new Error('enough'));
    await expect(next).rejects.toThrow('enough');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('takes nothing when the signal has aborted before, and closes the items when it aborts between', async () => {
    const [before, between] = [numbers(), numbers()];
    const options = { ahead: 2, signal: AbortSignal.abort() };
    await expect(mapInOrder(before.items, echo, options).next()).rejects.toMatchObject({ name: 'AbortError' });
    expect(before.seen.taken).toBe(0);

    const controller = new AbortController();
    const results = mapInOrder(
      between.items,
      async (item, signal) => {
        signal.throwIfAborted();
        return item;
      },
      { ahead: 2, signal: controller.signal },
    );
    await results.next();
    controller.abort();
    await expect(collect(results)).rejects.toMatchObject({ name: 'AbortError' });
    expect(between.seen).toEqual({ taken: 2, closed: true });
  });
});
