import { OnTheRecordError } from '../errors.ts';
import { isLocked, numberOf, type SqlDatabase, tellingLocks } from './sql-database.ts';

/** Raised where the table changes, or what is computed into it: an older file's books are then computed anew. */
const SCHEMA = 2;

/** WITHOUT ROWID: the rows of a part lie side by side in the tree of the primary key. */
const TABLE = `CREATE TABLE IF NOT EXISTS books (
  name TEXT NOT NULL, part TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name, part, key)
) STRICT, WITHOUT ROWID`;

/** Milliseconds to wait for another process that writes, where the caller set none. */
const PATIENCE = 5000;

/**
 * Readies a database for a tracker.
 *
 * @returns false for one that is new or older: it needs `markCurrent`, and before that its books
 * @throws OnTheRecordError `format-unknown` for the file of a later version, and for one that is no tracker's; `timeout`
 */
export function prepareFile(database: SqlDatabase): boolean {
  if (numberOf(database, 'PRAGMA busy_timeout') === 0) database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  tellingLocks(() => checkOwner(database));
  // In WAL a commit outlives the process; an outage of power may take the last ones, which are then added again.
  database.exec('PRAGMA synchronous = NORMAL');
  if (isCurrent(database)) return true;
  writeAhead(database);
  tellingLocks(() => database.exec(TABLE));
  return false;
}

/** SQLite does not wait here; whoever has the file locked is another tracker, which sets the mode for both. */
function writeAhead(database: SqlDatabase): void {
  try {
    database.exec('PRAGMA journal_mode = WAL');
  } catch (error) {
    if (!isLocked(error)) throw error;
  }
}

export const isCurrent = (database: SqlDatabase): boolean => versionOf(database) === SCHEMA;

export const markCurrent = (database: SqlDatabase): unknown => database.exec(`PRAGMA user_version = ${SCHEMA}`);

const versionOf = (database: SqlDatabase): number => numberOf(database, 'PRAGMA user_version');

function checkOwner(database: SqlDatabase): void {
  const version = versionOf(database);
  if (version > SCHEMA) {
    throw new OnTheRecordError('format-unknown', `the store has version ${version}, this reads up to ${SCHEMA}`);
  }
  const [all, own] = [numberOf(database, count('')), numberOf(database, count(`AND name = 'books'`))];
  if (all > 0 && own === 0) {
    throw new OnTheRecordError('format-unknown', 'the database holds other tables; a tracker wants one of its own');
  }
}

const count = (more: string): string => `SELECT count(*) FROM sqlite_master WHERE type = 'table' ${more}`;
