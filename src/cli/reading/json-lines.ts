import { OnTheRecordError } from '../../errors.ts';
import { readLines } from '../../node/lines.ts';
import type { Chunks } from './sources.ts';

/** Code units. A line is held in memory whole; one that is longer is skipped unread. */
const MAX_LINE_LENGTH = 64 * 1024 * 1024;

/** A line of JSON lines by its number from 1, and what it holds or what is wrong with it. */
export type JsonLine<Value> = { line: number } & ({ ok: true; value: Value } | { ok: false; error: OnTheRecordError });

/**
 * Reads JSON lines of one kind of value; blank lines are passed over, though counted. A line that is no JSON, or of which
 * `read` finds a fault (it gives a string), is an item with an error of the code `line-invalid`.
 */
export async function* readJsonLines<Value extends object>(
  chunks: Chunks,
  read: (value: unknown) => Value | string,
): AsyncGenerator<JsonLine<Value>, void, undefined> {
  for await (const { line, text } of readLines(chunks, MAX_LINE_LENGTH)) {
    if (text !== null && text.trim() === '') continue;
    const value = text === null ? `longer than ${MAX_LINE_LENGTH} characters` : readJson(text, read);
    if (typeof value !== 'string') yield { line, ok: true, value };
    else yield { line, ok: false, error: new OnTheRecordError('line-invalid', `line ${line}: ${value}`) };
  }
}

function readJson<Value>(text: string, read: (value: unknown) => Value | string): Value | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  return read(value);
}
