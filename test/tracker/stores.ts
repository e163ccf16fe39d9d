import Database from 'better-sqlite3';
import { openTracker } from '../../src/node/open-tracker.ts';
import { createTracker, type Snapshot, type Tracker } from '../../src/tracker/index.ts';

/** The stores that must behave alike. */
export const STORES: { name: string; create(snapshot?: Snapshot): Tracker }[] = [
  { name: 'memory', create: createTracker },
  { name: 'SQLite', create: createInSqlite },
];

function createInSqlite(snapshot?: Snapshot): Tracker {
  const tracker = openTracker(new Database(':memory:'));
  if (snapshot) tracker.merge(snapshot);
  return tracker;
}
