import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { findArticleFault } from '../article.ts';
import { OnTheRecordError } from '../errors.ts';
import type { Article, Extraction } from '../schema/types.ts';
import { type PoolOptions, type PoolSettings, resolvePoolOptions } from './pool-options.ts';
import { mapInOrder } from './pool-order.ts';
import { PoolThread } from './pool-thread.ts';
import { Turns, untilAborted } from './pool-waiting.ts';

/** What became of one article: its extraction, or why there is none. */
export type Outcome = { ok: true; extraction: Extraction } | { ok: false; article: Article; error: OnTheRecordError };

/** What one call may be told. */
interface CallOptions {
  signal?: AbortSignal;
}

/** Worker threads that extract side by side. Idle ones do not keep the process alive. */
export interface Pool {
  /**
   * The same as `extract` gives, from another thread; calls wait for their turn.
   *
   * Rejects with an OnTheRecordError: `text-not-string` or `date-invalid` as `extract` throws them; `timeout` where the
   * article took longer than `timeoutMs`, its thread being ended; `worker-failed` where the thread exited, ran out of
   * memory or threw. No other article is touched by that. Rejects with the reason of the signal once that aborts (by
   * default a DOMException named AbortError): an article that waits is not read then, one that is being read is finished
   * unheard. Rejects with a DOMException named InvalidStateError after `close`.
   */
  extract(article: Article, options?: CallOptions): Promise<Extraction>;
  /**
   * The outcomes of many articles, in their order, one for each. No more than `queue` articles are taken ahead of the
   * outcomes given, and none before the first is asked for. An article that `extract` would reject with an
   * OnTheRecordError is an outcome with `ok: false`, and the others go on.
   *
   * Throws what `articles` throws, after the outcomes of those before; the signal's reason, at once; and a DOMException
   * named InvalidStateError, after the outcomes of those taken before `close`. Leaving early (`break`) is fine.
   */
  extractAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    options?: CallOptions,
  ): AsyncGenerator<Outcome, void, undefined>;
  /** Waits for the articles that were called for, then ends every thread. */
  close(): Promise<void>;
}

/**
 * A pool of worker threads that extract, for machines with more than one core.
 *
 * @throws OnTheRecordError `option-invalid`
 */
export function createPool(options?: PoolOptions): Pool {
  return createPoolOf(libraryWorker(), options);
}

/** A pool whose threads load a file of the caller's choice. */
export function createPoolOf(workerFile: string, options?: PoolOptions): Pool {
  return new ThreadPool(workerFile, resolvePoolOptions(options));
}

/** The worker of the same build, whatever folder beside `node/` this is bundled to. `here` is a path in CommonJS. */
function libraryWorker(): string {
  const here = import.meta.url;
  return createRequire(here).resolve(`../node/worker${extname(here)}`);
}

class ThreadPool implements Pool {
  readonly #threads: Turns<PoolThread>;
  readonly #settings: PoolSettings;
  #closing: Promise<void> | null = null;

  constructor(workerFile: string, settings: PoolSettings) {
    this.#settings = settings;
    this.#threads = new Turns(Array.from({ length: settings.workers }, () => new PoolThread(workerFile, settings)));
  }

  async extract(article: Article, { signal }: CallOptions = {}): Promise<Extraction> {
    signal?.throwIfAborted();
    if (this.#closing) throw new DOMException('the pool is closed', 'InvalidStateError');
    const fault = findArticleFault(article);
    if (fault) throw new OnTheRecordError(fault.code, fault.message);
    return JSON.parse(await untilAborted(this.#read(article, signal), signal));
  }

  extractAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    { signal }: CallOptions = {},
  ): AsyncGenerator<Outcome, void, undefined> {
    const outcomeOf = async (article: Article, whileWanted: AbortSignal): Promise<Outcome> => {
      try {
        return { ok: true, extraction: await this.extract(article, { signal: whileWanted }) };
      } catch (error) {
        if (!(error instanceof OnTheRecordError)) throw error;
        return { ok: false, article, error };
      }
    };
    return mapInOrder(articles, outcomeOf, { ahead: this.#settings.queue, signal });
  }

  close(): Promise<void> {
    this.#closing ??= this.#endAll();
    return this.#closing;
  }

  async #read(article: Article, signal: AbortSignal | undefined): Promise<string> {
    const thread = await this.#threads.take();
    try {
      signal?.throwIfAborted();
      return await thread.extract(known(article));
    } finally {
      this.#threads.giveBack(thread);
    }
  }

  /** Takes its turn after all who came before, and gives nothing back. */
  async #endAll(): Promise<void> {
    const threads = Array.from({ length: this.#settings.workers }, () => this.#threads.take());
    await Promise.all(threads.map(async (thread) => (await thread).end()));
  }
}

/** The fields that `extract` reads: others may be of a kind that cannot be sent to a thread. */
function known({ text, id, title, url, outlet, publishedAt, updatedAt }: Article): Article {
  return { text, id, title, url, outlet, publishedAt, updatedAt };
}
