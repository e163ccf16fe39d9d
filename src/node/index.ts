export { type ErrorCode, OnTheRecordError } from '../errors.ts';
export type { Article } from '../schema/types.ts';
export { type ArticleLine, readArticles } from './read-articles.ts';
export { readHtml } from './read-html.ts';
