import type { Store, Table } from '../tracker/store.ts';
import { type SqlDatabase, type SqlStatement, tellingLocks } from './sql-database.ts';

type Statements = Readonly<Record<keyof typeof SQL, SqlStatement>>;

/** Prepared once for all tables. */
const SQL = {
  get: 'SELECT value FROM books WHERE name = ? AND part = ? AND key = ?',
  set: 'REPLACE INTO books (name, part, key, value) VALUES (?, ?, ?, ?)',
  delete: 'DELETE FROM books WHERE name = ? AND part = ? AND key = ?',
  of: 'SELECT key, value FROM books WHERE name = ? AND part = ?',
  nextPart: 'SELECT min(part) AS part FROM books WHERE name = ? AND part > ?',
  firstPage: 'SELECT part, key, value FROM books WHERE name = ? ORDER BY part, key LIMIT 100',
  nextPage: 'SELECT part, key, value FROM books WHERE name = ? AND (part, key) > (?, ?) ORDER BY part, key LIMIT 100',
};

interface Entry {
  readonly part: string;
  readonly key: string;
  readonly value: string;
}

/** The store of a tracker in the table `books` of a database. Only what was parsed last stays in memory behind a transaction. */
export function createSqliteStore(database: SqlDatabase): Store {
  const statements = Object.fromEntries(
    Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)]),
  ) as Statements;
  const recent = new Recent();
  const parsed = new Parsed();
  const run = <Result>(begin: string, work: () => Result): Result => {
    try {
      return transact(database, begin, work);
    } finally {
      recent.clear();
    }
  };
  return {
    table: (name) => createTable(statements, name, recent, parsed),
    atomically: (work) => run('BEGIN IMMEDIATE', work),
    steadily: (work) => run('BEGIN', work),
  };
}

/** What a transaction has read or written last, so that JSON is not parsed again and again. */
class Recent extends Map<string, unknown> {
  static readonly #LIMIT = 5000;

  override set(place: string, value: unknown): this {
    if (this.size >= Recent.#LIMIT) this.clear();
    return super.set(place, value);
  }
}

/**
 * What was parsed last, by its text, which another process may have changed in the file meanwhile. A dossier that is the
 * same object again is not read anew either.
 */
class Parsed {
  static readonly #LIMIT = 4000;
  /** A shorter text is parsed in the time in which it is found. */
  static readonly #LEAST = 200;
  readonly #values = new Map<string, unknown>();

  of(text: string): unknown {
    if (text.length < Parsed.#LEAST) return JSON.parse(text);
    const known = this.#values.get(text);
    if (known !== undefined) return known;
    if (this.#values.size >= Parsed.#LIMIT) this.#values.clear();
    const value: unknown = JSON.parse(text);
    this.#values.set(text, value);
    return value;
  }
}

function createTable<Value>(statements: Statements, name: string, recent: Recent, parsed: Parsed): Table<Value> {
  const placeOf = (part: string, key: string): string => `${name} ${part.length} ${part}${key}`;
  return {
    get(part, key) {
      const place = placeOf(part, key);
      if (!recent.has(place)) {
        const entry = statements.get.get(name, toText(part), toText(key)) as Entry | undefined;
        recent.set(place, entry && parsed.of(entry.value));
      }
      return recent.get(place) as Value | undefined;
    },
    set(part, key, value) {
      statements.set.run(name, toText(part), toText(key), JSON.stringify(value));
      recent.set(placeOf(part, key), value);
    },
    delete(part, key) {
      statements.delete.run(name, toText(part), toText(key));
      recent.set(placeOf(part, key), undefined);
    },
    *of(part) {
      const entries = statements.of.all(name, toText(part)) as Entry[];
      for (const { key, value } of entries) yield [fromText(key), parsed.of(value) as Value] as const;
    },
    parts: () => partsOf(statements, name),
    all: () => valuesOf(statements, name),
  };
}

/** One after the other, each by a search in the tree: the entries between are not read. */
function* partsOf(statements: Statements, name: string): Generator<string> {
  const first = statements.firstPage.get(name) as Entry | undefined;
  for (let part = first?.part ?? null; part !== null; ) {
    yield fromText(part);
    ({ part } = statements.nextPart.get(name, part) as { part: string | null });
  }
}

/** Page by page, since no cursor may stay open while somebody else writes. */
function* valuesOf<Value>(statements: Statements, name: string): Generator<Value> {
  let page = statements.firstPage.all(name) as Entry[];
  for (let last = page.at(-1); last; last = page.at(-1)) {
    for (const { value } of page) yield JSON.parse(value);
    page = statements.nextPage.all(name, last.part, last.key) as Entry[];
  }
}

/** SQLite stores UTF-8, which has no place for half of a surrogate pair. */
const toText = (key: string): string => JSON.stringify(key).slice(1, -1);
const fromText = (text: string): string => (text.includes('\\') ? JSON.parse(`"${text}"`) : text);

function transact<Result>(database: SqlDatabase, begin: string, work: () => Result): Result {
  return tellingLocks(() => {
    database.exec(begin);
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      rollBack(database);
      throw error;
    }
  });
}

/** SQLite itself has rolled back after some errors, a full disk for one; there is nothing left to do then. */
function rollBack(database: SqlDatabase): void {
  try {
    database.exec('ROLLBACK');
  } catch {}
}
