import { OnTheRecordError } from '../errors.ts';
import type { ArticleInfo } from '../schema/types.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** Offsets mean nothing in another text. @throws OnTheRecordError 'text-not-string', 'text-mismatch' */
export function requireSameText(text: string, article: ArticleInfo): void {
  if (typeof text !== 'string')
    throw new OnTheRecordError('text-not-string', `text is a string, received ${typeof text}`);
  const mark = fingerprint(text);
  if (mark === article.fingerprint) return;
  throw new OnTheRecordError(
    'text-mismatch',
    `the extraction is of a text of ${article.length} characters with the fingerprint ${article.fingerprint}, ` +
      `received ${text.length} characters with ${mark}`,
  );
}
