import { OnTheRecordError } from '../errors.ts';

/** What is used of a database of SQLite: better-sqlite3's `Database` and node:sqlite's `DatabaseSync` both fit. */
export interface SqlDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): SqlStatement;
}

export interface SqlStatement {
  run(...parameters: string[]): unknown;
  get(...parameters: string[]): unknown;
  all(...parameters: string[]): unknown[];
}

/** The first column of the first row, as a number. */
export function numberOf(database: SqlDatabase, sql: string): number {
  const [value] = Object.values((database.prepare(sql).get() ?? {}) as object);
  return Number(value ?? 0);
}

/** SQLite's own words for a file that another connection writes to; the drivers agree on nothing else. */
export const isLocked = (error: unknown): error is Error =>
  error instanceof Error && error.message.includes('database is locked');

/** @throws OnTheRecordError `timeout` where another process keeps the file to itself */
export function tellingLocks<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (!isLocked(cause)) throw cause;
    throw new OnTheRecordError('timeout', 'another process keeps writing to the store; nothing was changed', { cause });
  }
}
