import { workerData } from 'node:worker_threads';
import { extract } from '../extract.ts';
import type { Options } from '../options.ts';
import type { Article } from '../schema/types.ts';

/**
 * What a thread of the pool does with an article: gives its extraction as JSON, which both threads are twice as fast with
 * as with copying the object. The options come with the thread.
 */
export default (article: Article): string => JSON.stringify(extract(article, workerData as Options));
