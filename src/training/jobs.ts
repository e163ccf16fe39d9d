import { fork } from 'node:child_process';
import type { TrainingOptions } from './options.ts';

/** One network to train. */
export interface Job {
  readonly name: string;
  readonly paths: readonly string[];
  /** Files of texts that nobody marked. */
  readonly unmarked: readonly string[];
  readonly whole: boolean;
  readonly options: TrainingOptions;
  readonly seed: number;
  /** The articles of this fold are left out, and read when the network is done; null: none is left out. */
  readonly fold: number | null;
  readonly folds: number;
  /** Where the checkpoint, or the readings of the fold, go. */
  readonly file: string;
}

/**
 * Runs the jobs, so many at a time, each in a process of its own. What comes out does not depend on how many.
 *
 * @throws Error when a process ends without success; the others are ended too.
 */
export async function runJobs(jobs: readonly Job[], atOnce: number, report: (line: string) => void): Promise<void> {
  const waiting = [...jobs];
  const stop = new AbortController();
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await runJob(job, report, stop.signal);
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, atOnce) }, work));
  } finally {
    stop.abort();
  }
}

function runJob(job: Job, report: (line: string) => void, signal: AbortSignal): Promise<void> {
  const child = fork(new URL('./job.ts', import.meta.url), { signal });
  return new Promise((resolve, reject) => {
    child.on('message', (line) => report(String(line)));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${job.name} ended with code ${code}`))));
    child.send(job);
  });
}
