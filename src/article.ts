import { type ErrorCode, OnTheRecordError } from './errors.ts';
import type { Article, ArticleInfo } from './schema/types.ts';
import { shown } from './shown.ts';
import { fingerprint } from './text/fingerprint.ts';
import { isIsoDate } from './text/iso-date.ts';

/** An article that was checked: its text, and all that is known about it. */
export interface ReadArticle {
  readonly text: string;
  readonly info: ArticleInfo;
}

/** What makes a value no article. */
export interface ArticleFault {
  readonly code: ErrorCode;
  readonly message: string;
}

const LABELS = ['id', 'title', 'url', 'outlet'] as const;
const DATES = ['publishedAt', 'updatedAt'] as const;

/**
 * Takes a text or an article as the caller gives it. An empty id, title, url or outlet counts as absent.
 *
 * @throws OnTheRecordError `text-not-string` for a text or label that is no string, `date-invalid` for a date that is
 * not ISO 8601.
 */
export function readArticle(input: string | Article): ReadArticle {
  const article = typeof input === 'string' ? { text: input } : input;
  const fault = findArticleFault(article);
  if (fault) throw new OnTheRecordError(fault.code, fault.message);
  const { text, id, title, url, outlet, publishedAt, updatedAt } = article;
  const mark = fingerprint(text);
  const info: ArticleInfo = {
    id: id || url || mark,
    fingerprint: mark,
    length: text.length,
    title: title || null,
    url: url || null,
    outlet: outlet || null,
    publishedAt: publishedAt ?? null,
    updatedAt: updatedAt ?? null,
  };
  return { text, info };
}

/** The first fault of a value that should be an article; null if it is one. Fields that are not known are let be. */
export function findArticleFault(value: unknown): ArticleFault | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { code: 'text-not-string', message: `an article must be an object with a text, received ${shown(value)}` };
  const article = value as Record<keyof Article, unknown>;
  if (typeof article.text !== 'string')
    return { code: 'text-not-string', message: `text must be a string, received ${shown(article.text)}` };
  for (const name of LABELS) {
    const label = article[name] ?? null;
    if (label !== null && typeof label !== 'string')
      return { code: 'text-not-string', message: `${name} must be a string or null, received ${shown(label)}` };
  }
  for (const name of DATES) {
    const date = article[name] ?? null;
    if (date !== null && !(typeof date === 'string' && isIsoDate(date)))
      return { code: 'date-invalid', message: `${name} must be an ISO 8601 date, received ${shown(date)}` };
  }
  return null;
}
