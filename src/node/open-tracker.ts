import { refill } from '../tracker/books.ts';
import { openStore } from '../tracker/tracker.ts';
import type { Tracker } from '../tracker/types.ts';
import type { SqlDatabase } from './sql-database.ts';
import { isCurrent, markCurrent, prepareFile } from './sqlite-file.ts';
import { createSqliteStore } from './sqlite-store.ts';

export type { SqlDatabase, SqlStatement } from './sql-database.ts';

/**
 * A tracker in a database of SQLite of its own: what it knows stays in the file, and only an editor's decisions are held
 * in memory. No driver is imported: give better-sqlite3's `new Database(file)` or node:sqlite's `new DatabaseSync(file)`,
 * and close it yourself.
 *
 * Each `add`, `merge` and `decide` is one transaction. Where it fails, or the process dies in it, nothing of it is there.
 * Several processes may have the file open; one writes at a time, the others wait (5 seconds, or as `busy_timeout` says).
 * A transaction of the caller's own may not be open meanwhile.
 *
 * @throws OnTheRecordError `format-unknown` for a database of a later version of this package or with tables of somebody
 * else; any method of the tracker: `timeout` where another process keeps the file to itself, nothing having changed.
 */
export function openTracker(database: SqlDatabase): Tracker {
  const isReady = prepareFile(database);
  const store = createSqliteStore(database);
  if (!isReady) {
    store.atomically(() => {
      if (isCurrent(database)) return;
      database.exec(`DELETE FROM books WHERE name NOT IN ('articles', 'decisions')`);
      refill(store);
      markCurrent(database);
    });
  }
  return openStore(store);
}
