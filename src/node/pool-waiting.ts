import { setMaxListeners } from 'node:events';
import { OnTheRecordError } from '../errors.ts';

/** Lends each of some things to one at a time, first come, first served; the one given back last goes out first. */
export class Turns<Thing> {
  readonly #free: Thing[];
  readonly #waiting: ((thing: Thing) => void)[] = [];

  constructor(things: readonly Thing[]) {
    this.#free = [...things];
  }

  async take(): Promise<Thing> {
    return this.#free.pop() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  giveBack(thing: Thing): void {
    const next = this.#waiting.shift();
    if (next) next(thing);
    else this.#free.push(thing);
  }
}

/** What a promise gives; the signal's reason is thrown if it aborts before. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  // One signal may be for any number of articles, and Node takes more than ten listeners for a leak.
  setMaxListeners(0, signal);
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    const settle = (): void => signal.removeEventListener('abort', leave);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(settle);
  });
}

/** What a promise gives; an error of the code `timeout` is thrown if that takes longer. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(new OnTheRecordError('timeout', `no answer within ${milliseconds} ms`));
    timer = setTimeout(giveUp, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A promise that may fail before anybody looks at it, which is not to end the process. */
export function unwatched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
