import { availableParallelism } from 'node:os';
import { OnTheRecordError } from '../errors.ts';
import { type Options, type ResolvedOptions, resolveOptions } from '../options.ts';
import { shown } from '../shown.ts';

/** What `createPool` may be told. Every number is a whole one, 1 or more. */
export interface PoolOptions {
  /** Threads, up to 1024; each starts when it is first needed. Default: as many as the machine runs at once. */
  workers?: number;
  /** Articles that `extractAll` takes from its input ahead of the outcomes given, up to 65536. Default: 8 a worker. */
  queue?: number;
  /** Milliseconds that one article may take a thread, up to 2147483647. Default 60000. */
  timeoutMs?: number;
  /** Articles after which a thread is ended and a new one takes its place. Default 10000. */
  recycleAfter?: number;
  /** What every `extract` is told. */
  options?: Options;
}

/** Options of a pool with every default in place. */
export interface PoolSettings {
  readonly workers: number;
  readonly queue: number;
  readonly timeoutMs: number;
  readonly recycleAfter: number;
  readonly options: ResolvedOptions;
}

const QUEUE_PER_WORKER = 8;
const TIMEOUT_MS = 60_000;
/** A thread takes as long to start as a hundred or two articles do. */
const RECYCLE_AFTER = 10_000;

/** The greatest that each number may be. Timers of Node go no further than 31 bits. */
const GREATEST = {
  workers: 1024,
  queue: 65_536,
  timeoutMs: 2 ** 31 - 1,
  recycleAfter: Number.MAX_SAFE_INTEGER,
} as const;

/**
 * Checks the options of a pool and fills in the defaults. What is undefined counts as not given.
 *
 * @throws OnTheRecordError `option-invalid`, with what was received.
 */
export function resolvePoolOptions(given: PoolOptions = {}): PoolSettings {
  if (typeof given !== 'object' || given === null)
    throw new OnTheRecordError('option-invalid', `pool options must be an object, received ${shown(given)}`);
  for (const [name, value] of Object.entries(given)) if (name !== 'options') checkNumber(name, value);
  const { workers = availableParallelism(), timeoutMs = TIMEOUT_MS, recycleAfter = RECYCLE_AFTER } = given;
  const { queue = QUEUE_PER_WORKER * workers } = given;
  return { workers, queue, timeoutMs, recycleAfter, options: resolveOptions(given.options) };
}

function checkNumber(name: string, value: unknown): void {
  if (!Object.hasOwn(GREATEST, name))
    throw new OnTheRecordError('option-invalid', `a pool has no option ${shown(name)}`);
  const greatest = GREATEST[name as keyof typeof GREATEST];
  const isFit = value === undefined || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= greatest);
  if (!isFit)
    throw new OnTheRecordError(
      'option-invalid',
      `${name} must be a whole number from 1 to ${greatest}, received ${shown(value)}`,
    );
}
