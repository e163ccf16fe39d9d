import { Worker, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Article, Extraction } from '../../index.ts';
import { ARRIVALS, type Arrival, BLOCKS, type Block, openQueues, type Place, sendBlocks } from './queues.ts';
import { Table } from './table.ts';

/**
 * Others take up the job of a killed worker when its lock has run out. A living worker renews the lock, but not while it
 * computes: where articles are long, BullMQ's own 30 seconds are better. A job is not to blame for workers that are killed.
 */
const STALLING = { lockDuration: 3_000, stalledInterval: 1_000, maxStalledCount: 1_000 };

/**
 * Works on both queues until it is closed: reads what arrives into the table, and groups the blocks that this changes.
 * Each step may be done again, from its beginning.
 */
export function work(place: Place, read: (article: Article) => Extraction | Promise<Extraction>): () => Promise<void> {
  const { url, prefix } = place;
  const connections = [new Redis(url), new Redis(url)] as const;
  const [arriving, grouping] = [new Table(connections[0], prefix), new Table(connections[1], prefix)];
  const queues = openQueues(place);
  const options: WorkerOptions = { ...STALLING, connection: { url }, prefix };

  const take = async (arrival: Arrival): Promise<void> => {
    const isArticle = 'article' in arrival;
    const changed = isArticle ? await arriving.put(await read(arrival.article)) : await arriving.rule(arrival.decision);
    await sendBlocks(queues.blocks, await arriving.touch(changed));
  };
  const workers = [
    new Worker<Arrival>(ARRIVALS, ({ data }) => take(data), options),
    new Worker<Block>(BLOCKS, ({ data }) => grouping.group(data.block), options),
  ];
  for (const worker of workers) worker.on('error', console.error);

  const close = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.close()));
    await Promise.all([queues.close(), ...connections.map((connection) => connection.quit())]);
  };
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}
