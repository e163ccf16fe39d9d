import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { OnTheRecordError } from '../../errors.ts';
import type { Tracker } from '../../tracker/types.ts';
import { Failure } from '../command.ts';
import { type Database, openDatabase } from './drivers.ts';

/** What an SQLite database begins with, https://www.sqlite.org/fileformat.html#magic_header_string */
const MAGIC = 'SQLite format 3\0';

/**
 * Does some work with the tracker that a file holds, and closes it. A file that is missing or empty is taken for a new
 * store where that makes sense, and is none where something is asked of it.
 *
 * @throws Failure for a file that is no store, which is left as it is
 */
export async function withStore<Result>(
  file: string,
  missing: 'made' | 'refused',
  work: (tracker: Tracker) => Result | Promise<Result>,
): Promise<Result> {
  await checkFile(file, missing);
  let database: Database | undefined;
  try {
    database = await openDatabase(resolve(file));
    const { openTracker } = await import('../../node/open-tracker.ts');
    return await work(openTracker(database));
  } catch (error) {
    throw isOfStore(error) ? new Failure(`${file}: ${error.message}`, { cause: error }) : error;
  } finally {
    database?.close();
  }
}

async function checkFile(file: string, missing: 'made' | 'refused'): Promise<void> {
  const known = await stat(file).catch(({ code }: NodeJS.ErrnoException) => code);
  if (typeof known === 'object' && !known.isFile()) throw new Failure(`${file}: is no file`);
  if (known === 'ENOENT' || (typeof known === 'object' && known.size === 0)) {
    if (missing === 'made') return;
    throw new Failure(`${file}: there is no store; 'ontherecord track --store ${file} FILE...' makes one`);
  }
  if (typeof known !== 'object') throw new Failure(`${file}: may not be read`);
  if ((await startOf(file)) !== MAGIC) throw new Failure(`${file}: is no SQLite database`);
}

async function startOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** better-sqlite3 gives SQLite's codes by name, node:sqlite one of its own for all. */
const isOfStore = (error: unknown): error is Error =>
  error instanceof OnTheRecordError ||
  (error instanceof Error && /^(?:ERR_)?SQLITE/.test((error as NodeJS.ErrnoException).code ?? ''));
