/**
 * What the tracker keeps its books in. A value is plain JSON and is replaced whole, never changed in place, so that a
 * table may be a Map or a table of a database with the columns `part`, `key` and `value`.
 */
export interface Table<Value> {
  get(part: string, key: string): Value | undefined;
  set(part: string, key: string, value: Value): void;
  delete(part: string, key: string): void;
  /** The values of a part, in any order. */
  of(part: string): Iterable<readonly [key: string, value: Value]>;
  /** The parts that hold something, in any order. */
  parts(): Iterable<string>;
  all(): Iterable<Value>;
}

export interface Store {
  table<Value>(name: string): Table<Value>;
  /** Runs work that reads and writes: what it writes is kept wholly or, where it throws, not at all. */
  atomically<Result>(work: () => Result): Result;
  /** Runs work that only reads: nobody writes meanwhile. */
  steadily<Result>(work: () => Result): Result;
}

/** Nothing is taken back here: the books do what can fail before they write. */
export function createMemoryStore(): Store {
  return { table: createMemoryTable, atomically: (work) => work(), steadily: (work) => work() };
}

function createMemoryTable<Value>(): Table<Value> {
  const parts = new Map<string, Map<string, Value>>();
  return {
    get: (part, key) => parts.get(part)?.get(key),
    set(part, key, value) {
      const entries = parts.get(part);
      if (entries) entries.set(key, value);
      else parts.set(part, new Map([[key, value]]));
    },
    delete(part, key) {
      const entries = parts.get(part);
      entries?.delete(key);
      if (entries?.size === 0) parts.delete(part);
    },
    of: (part) => parts.get(part) ?? [],
    parts: () => parts.keys(),
    *all() {
      for (const entries of parts.values()) yield* entries.values();
    },
  };
}

export const keysOf = (part: Iterable<readonly [string, unknown]>): string[] => Array.from(part, ([key]) => key);

export const valuesOf = <Value>(part: Iterable<readonly [string, Value]>): Value[] =>
  Array.from(part, ([, value]) => value);
