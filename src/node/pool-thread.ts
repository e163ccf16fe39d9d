import type { Worker as Thread } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { OnTheRecordError } from '../errors.ts';
import type { Article } from '../schema/types.ts';
import type { PoolSettings } from './pool-options.ts';
import { within } from './pool-waiting.ts';

/** Milliseconds that a thread may take to load the library, which is more than any machine needs. */
const START_MS = 60_000;

/** A thread, and the piscina of one that gives it articles and gets extractions as JSON. */
interface Worker {
  readonly thread: Thread | undefined;
  readonly piscina: Piscina<Article, string>;
}

/**
 * A worker thread that reads one article at a time. It starts with its first article, and anew after one that broke it,
 * that took too long, or that was the last of its turn; two never live at once.
 *
 * A piscina of one thread, for in one of many a thread cannot be retired, and where a thread breaks down while it loads,
 * the articles that wait are given to nobody.
 */
export class PoolThread {
  readonly #file: string;
  readonly #settings: PoolSettings;
  #worker: Worker | null = null;
  #read = 0;
  #ended: Promise<void> = Promise.resolve();

  constructor(file: string, settings: PoolSettings) {
    this.#file = file;
    this.#settings = settings;
  }

  /** The extraction as JSON. @throws OnTheRecordError `timeout` or `worker-failed` */
  async extract(article: Article): Promise<string> {
    const { timeoutMs, recycleAfter } = this.#settings;
    try {
      const { piscina } = this.#worker ?? (await this.#start());
      const json = await within(timeoutMs, piscina.run(article));
      if (++this.#read >= recycleAfter) this.end();
      return json;
    } catch (error) {
      this.end();
      throw error instanceof OnTheRecordError ? error : breakdown(error);
    }
  }

  /** Ends the thread, whatever it does. */
  end(): Promise<void> {
    if (this.#worker) this.#ended = end(this.#worker);
    this.#worker = null;
    return this.#ended;
  }

  /** An empty article tells when the library is loaded, so that this does not count as time of the first. */
  async #start(): Promise<Worker> {
    await this.#ended;
    const piscina = new Piscina<Article, string>({
      filename: this.#file,
      workerData: this.#settings.options,
      minThreads: 1,
      maxThreads: 1,
      recordTiming: false,
    });
    // What breaks between two articles concerns none of them; piscina has replaced the thread by then.
    piscina.on('error', () => {});
    const worker = { piscina, thread: piscina.threads[0] };
    [this.#worker, this.#read] = [worker, 0];
    await within(START_MS, piscina.run({ text: '' }));
    return worker;
  }
}

/** Piscina replaces a thread that throws twice: as it throws, and when it is gone, which may be after the first end. */
async function end({ thread, piscina }: Worker): Promise<void> {
  await Promise.all([piscina.destroy(), thread?.terminate()]);
  await piscina.destroy();
}

function breakdown(cause: unknown): OnTheRecordError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new OnTheRecordError('worker-failed', `no answer from the worker: ${reason}`, { cause });
}
