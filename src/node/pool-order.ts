import { untilAborted, unwatched } from './pool-waiting.ts';

/** How far `mapInOrder` goes ahead, and what ends it early. */
interface OrderOptions {
  /** Items taken of which the result was not given yet, at most. */
  readonly ahead: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * The results of items in their order, several under way at a time.
 *
 * The first item is taken when somebody asks for a result. An error of the items themselves comes after the results of
 * those before it. When the signal aborts, its reason is thrown at once; then, and when nobody wants the rest, what is
 * under way is aborted and the items are told that it is over.
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  map: (item: Item, signal: AbortSignal) => Promise<Result>,
  { ahead, signal }: OrderOptions,
): AsyncGenerator<Result, void, undefined> {
  const source = new Source(items);
  const stop = new AbortController();
  const abort = (): void => stop.abort(signal?.reason);
  const underWay: Promise<IteratorResult<Result, undefined>>[] = [];
  const start = async (): Promise<IteratorResult<Result, undefined>> => {
    const { done, value } = await source.next(stop.signal);
    return done ? { done, value: undefined } : { done: false, value: await map(value, stop.signal) };
  };
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  try {
    for (;;) {
      while (underWay.length < ahead) underWay.push(unwatched(untilAborted(start(), stop.signal)));
      const next = await underWay.shift();
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    stop.abort();
    await source.close();
  }
}

/** Items pulled by hand, however fast they are asked for one at a time, and never again after the last. */
class Source<Item> {
  readonly #items: Iterator<Item> | AsyncIterator<Item>;
  #state: 'open' | 'pulling' | 'spent' = 'open';
  #last: Promise<unknown> = Promise.resolve();

  constructor(items: Iterable<Item> | AsyncIterable<Item>) {
    this.#items = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  }

  next(signal: AbortSignal): Promise<IteratorResult<Item>> {
    const next = this.#last.then(() => this.#pull(signal));
    this.#last = next;
    return next;
  }

  async #pull(signal: AbortSignal): Promise<IteratorResult<Item>> {
    if (this.#state === 'spent') return { done: true, value: undefined };
    signal.throwIfAborted();
    this.#state = 'pulling';
    try {
      const result = await this.#items.next();
      this.#state = result.done ? 'spent' : 'open';
      return result;
    } catch (error) {
      this.#state = 'spent';
      throw error;
    }
  }

  /** Says that no more is wanted. Does not wait for a pull under way, which may never end. */
  async close(): Promise<void> {
    if (this.#state === 'spent') return;
    const isPulling = this.#state === 'pulling';
    const closed = Promise.resolve(this.#items.return?.());
    if (isPulling) unwatched(closed);
    else await closed;
  }
}
