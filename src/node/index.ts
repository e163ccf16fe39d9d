export { type ErrorCode, OnTheRecordError } from '../errors.ts';
export type { Article } from '../schema/types.ts';
export { openTracker, type SqlDatabase, type SqlStatement } from './open-tracker.ts';
export { createPool, type Outcome, type Pool } from './pool.ts';
export type { PoolOptions } from './pool-options.ts';
export { type ArticleLine, readArticles } from './read-articles.ts';
export { readHtml } from './read-html.ts';
