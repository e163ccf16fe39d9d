import type { SqlDatabase } from '../../node/open-tracker.ts';
import { Failure } from '../command.ts';

export type Database = SqlDatabase & { close(): void };
type Constructor = new (file: string) => Database;

/** A module that SQLite can be reached by, and the name of the class of databases in it. */
interface Driver {
  readonly module: string;
  readonly name: string;
}

/** In order of preference. */
const DRIVERS: readonly Driver[] = [
  { module: 'node:sqlite', name: 'DatabaseSync' },
  { module: 'better-sqlite3', name: 'default' },
];

const ABSENT: ReadonlySet<unknown> = new Set(['ERR_MODULE_NOT_FOUND', 'ERR_UNKNOWN_BUILTIN_MODULE']);

/** Opens a file, which is made where it is missing. @throws Failure where that cannot be done, or no driver is there */
export async function openDatabase(file: string, drivers = DRIVERS): Promise<Database> {
  for (const driver of drivers) {
    try {
      const Constructor = await load(driver);
      if (Constructor) return new Constructor(file);
    } catch (cause) {
      throw new Failure(`${file}: ${(cause as Error).message}`, { cause });
    }
  }
  throw new Failure('a store needs Node 22.13 or newer, or better-sqlite3 beside this: npm install better-sqlite3');
}

/** The specifier is no literal, so that no bundler takes a driver in. */
async function load({ module, name }: Driver): Promise<Constructor | null> {
  try {
    return ((await import(/* @vite-ignore */ module)) as Record<string, Constructor>)[name] ?? null;
  } catch (error) {
    if (ABSENT.has((error as NodeJS.ErrnoException).code)) return null;
    throw error;
  }
}
