import { findArticleFault } from '../article.ts';
import { OnTheRecordError } from '../errors.ts';
import type { Article } from '../schema/types.ts';
import { readLines } from './lines.ts';

/** One line of JSON lines: its number from 1, and the article in it or what is wrong with it. */
export type ArticleLine = { line: number } & ({ ok: true; article: Article } | { ok: false; error: OnTheRecordError });

/** Code units. A line is held in memory whole; one that is longer is skipped unread. */
const MAX_LINE_LENGTH = 64 * 1024 * 1024;

/**
 * Reads articles from JSON lines, one object a line, as text or UTF-8 in chunks of any size. Blank lines are passed
 * over, though counted. A bad line is an item with an error of the code `line-invalid`, and reading goes on. Memory is
 * bounded by the longest line, and a line by 64 Mi UTF-16 code units.
 */
export async function* readArticles(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<ArticleLine, void, undefined> {
  for await (const { line, text } of readLines(chunks, MAX_LINE_LENGTH)) {
    if (text === null) yield badLine(line, `longer than ${MAX_LINE_LENGTH} characters`);
    else if (text.trim() !== '') yield readLine(line, text);
  }
}

function readLine(line: number, text: string): ArticleLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return badLine(line, `not JSON: ${(cause as Error).message}`, { cause });
  }
  const fault = findArticleFault(value);
  return fault ? badLine(line, fault.message) : { line, ok: true, article: value as Article };
}

const badLine = (line: number, reason: string, options?: ErrorOptions): ArticleLine => ({
  line,
  ok: false,
  error: new OnTheRecordError('line-invalid', `line ${line}: ${reason}`, options),
});
