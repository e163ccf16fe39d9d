import { createHash } from 'node:crypto';
import { type JobsOptions, Queue } from 'bullmq';
import type { Article } from '../../index.ts';
import type { Decision } from '../../tracker/index.ts';

/** Queue 1: what comes from outside. */
export type Arrival = { article: Article } | { decision: Decision };
/** Queue 2: a block to group. */
export interface Block {
  block: string;
}

export const ARRIVALS = 'arrivals';
export const BLOCKS = 'blocks';

/** Where the queues and the table are. `prefix` begins the name of every key. */
export interface Place {
  url: string;
  prefix: string;
}

export interface Queues {
  arrivals: Queue<Arrival>;
  blocks: Queue<Block>;
  close(): Promise<void>;
}

/** A job that failed five times waits in the failed set for somebody to look at it. */
const RETRIES: JobsOptions = { attempts: 5, backoff: { type: 'exponential', delay: 200 } };

export function openQueues({ url, prefix }: Place): Queues {
  const connection = { url };
  const arrivals = new Queue<Arrival>(ARRIVALS, { connection, prefix });
  const blocks = new Queue<Block>(BLOCKS, { connection, prefix });
  return {
    arrivals,
    blocks,
    async close() {
      await Promise.all([arrivals.close(), blocks.close()]);
    },
  };
}

/** The job's id is a hash of all that arrives: what comes twice in a day is one job. */
export async function send(queue: Queue<Arrival>, arrivals: readonly Arrival[]): Promise<void> {
  await queue.addBulk(
    arrivals.map((data) => ({
      name: Object.keys(data)[0] as string,
      data,
      opts: { ...RETRIES, jobId: `a${hash(data)}`, removeOnComplete: { age: 86_400 } },
    })),
  );
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * One job a block: while it waits another is none; while it runs another is kept until it is done. So no two workers
 * group a block at once, and no change is lost.
 */
export async function sendBlocks(queue: Queue<Block>, blocks: readonly string[]): Promise<void> {
  await queue.addBulk(
    blocks.map((block) => ({
      name: 'block',
      data: { block },
      opts: { ...RETRIES, deduplication: { id: block, keepLastIfActive: true }, removeOnComplete: true },
    })),
  );
}

/** Waits until nothing is left to do. @throws Error where a job failed for good. */
export async function settled({ arrivals, blocks }: Queues): Promise<void> {
  for (const queue of [arrivals, blocks]) {
    for (;;) {
      const { failed = 0, ...open } = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized', 'failed');
      if (failed > 0)
        throw new Error(`${failed} jobs of ${queue.name} failed: ${(await queue.getFailed(0, 0))[0]?.failedReason}`);
      if (Object.values(open).every((count) => count === 0)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
