import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTracker, type SqlDatabase } from '../../src/node/index.ts';
import { createTracker, type Decision, type Tracker } from '../../src/tracker/index.ts';
import { createRandom, makeYear } from '../bench/synthetic-year.ts';
import { type MadeArticle, makeExtraction } from '../tracker/made-extraction.ts';

const WALL = 'The old harbour wall will stand another hundred winters if nobody digs beneath its western gate.';
const folder = mkdtempSync(join(tmpdir(), 'ontherecord-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => join(folder, `${++files}.db`);

const made = (id: string, more: Partial<MadeArticle> = {}) =>
  makeExtraction({ id, speakers: [{ name: 'Nadia Brack' }], quotes: [{ by: 0, text: `${WALL} ${id}` }], ...more });
const withdrawal = (article: string): Decision => ({ kind: 'withdraw', article, at: '2031-06-01' });
const bytesOf = (tracker: Tracker): string =>
  JSON.stringify([tracker.snapshot(), tracker.quotes(), tracker.subjects(), tracker.links()]);
const articlesOf = (tracker: Tracker): string[] => tracker.snapshot().articles.map(({ article }) => article.id);

/** A database whose statements fail from the nth writing one on. */
function failing(database: Database, after: number): SqlDatabase {
  let left = after;
  return {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql);
      const run = (...parameters: string[]): unknown => {
        if (left-- <= 0) throw new Error('disk full');
        return statement.run(...parameters);
      };
      return { run, get: (...own) => statement.get(...own), all: (...own) => statement.all(...own) };
    },
  };
}

describe('a tracker in a file', () => {
  it('is there again when the file is opened again', () => {
    const file = newFile();
    const first = new Database(file);
    const tracker = openTracker(first);
    tracker.add(made('a'), made('b'), made('c'));
    tracker.decide(withdrawal('b'));
    const bytes = bytesOf(tracker);
    first.close();
    const second = openTracker(new Database(file));
    expect(bytesOf(second)).toBe(bytes);
    second.add(made('d'));
    const whole = createTracker(second.snapshot());
    expect(bytesOf(second)).toBe(bytesOf(whole));
  });

  it('can be asked by who may not write', () => {
    const file = newFile();
    openTracker(new Database(file)).add(made('a'));
    const reader = openTracker(new Database(file, { readonly: true }));
    expect(reader.quotes()).toHaveLength(1);
    expect(() => reader.add(made('b'))).toThrow('readonly');
  });

  it('keeps ids of any characters apart', () => {
    const ids = ['a\ud800', 'a\udc00', 'a\ufffd', 'a\0', 'a', 'a\\', "a'", '', '\u{1f600}'];
    const [tracker, memory] = [openTracker(new Database(newFile())), createTracker()];
    for (const one of [tracker, memory]) one.add(...ids.map((id) => made(id)));
    expect(tracker.quotes()).toHaveLength(1);
    expect(tracker.quotes()[0]?.occurrences).toHaveLength(ids.length);
    expect(bytesOf(tracker)).toBe(bytesOf(memory));
  });

  it.each([0, 1])('computes its books anew where version %i made them', (version) => {
    const file = newFile();
    const tracker = openTracker(new Database(file));
    tracker.add(made('a'), made('b'));
    tracker.decide(withdrawal('b'));
    const bytes = bytesOf(tracker);
    const database = new Database(file);
    database.exec(`DELETE FROM books WHERE name IN ('entries', 'mentions'); PRAGMA user_version = ${version}`);
    expect(bytesOf(openTracker(database))).toBe(bytes);
  });

  it('refuses the file of a later version', () => {
    const database = new Database(newFile());
    database.exec('PRAGMA user_version = 99');
    expect(() => openTracker(database)).toThrow(expect.objectContaining({ code: 'format-unknown' }));
  });

  it("refuses a database of somebody else's, and leaves it as it is", () => {
    const database = new Database(newFile());
    database.exec('CREATE TABLE cookies (name TEXT)');
    expect(() => openTracker(database)).toThrow(expect.objectContaining({ code: 'format-unknown' }));
    expect(database.prepare('SELECT name FROM sqlite_master').all()).toEqual([{ name: 'cookies' }]);
  });
});

describe('a change that fails', () => {
  const whole = createTracker();
  whole.add(made('a'), made('b'));
  whole.decide(withdrawal('b'));

  it.each([
    ['add', (tracker: Tracker) => tracker.add(made('c'), made('a', { updatedAt: '2031-05-09' }))],
    ['decide', (tracker: Tracker) => tracker.decide(withdrawal('a'))],
    ['merge', (tracker: Tracker) => tracker.merge({ format: 1, articles: [made('c')], decisions: [withdrawal('a')] })],
  ])('%s: is not there at all, and can be made again', (_, change) => {
    const done = createTracker(whole.snapshot());
    change(done);
    for (let writes = 0, failed = true; failed; writes += 3) {
      const database = new Database(':memory:');
      openTracker(database).merge(whole.snapshot());
      const tracker = openTracker(failing(database, writes));
      try {
        change(tracker);
        failed = false;
      } catch (error) {
        expect((error as Error).message).toBe('disk full');
        expect(bytesOf(tracker)).toBe(bytesOf(whole));
        const other = openTracker(database);
        change(other);
        expect(bytesOf(tracker)).toBe(bytesOf(done));
      }
      expect(bytesOf(openTracker(database))).toBe(bytesOf(done));
    }
  });

  it('leaves no decision behind in memory, though another is made elsewhere before anybody asks', () => {
    const database = new Database(':memory:');
    openTracker(database).merge(whole.snapshot());
    const tracker = openTracker(failing(database, 3));
    const subject = whole.subjects()[0]?.id ?? '';
    const rename: Decision = { kind: 'rename', subject, name: 'N. Brack', at: '2031-06-01' };
    expect(() => tracker.decide(rename, withdrawal('a'))).toThrow('disk full');
    const other = openTracker(database);
    other.decide(withdrawal('z'));
    expect(tracker.subjects()[0]?.name).toBe('Nadia Brack');
    expect(bytesOf(tracker)).toBe(bytesOf(other));
  });

  it('by a reading that is none leaves the others out too', () => {
    const broken = { ...made('d'), quotes: [{ id: 'q0-1', text: null }] } as never;
    for (const tracker of [createTracker(whole.snapshot()), openTracker(new Database(':memory:'))]) {
      const before = bytesOf(tracker);
      expect(() => tracker.add(made('c'), broken)).toThrow(TypeError);
      expect(bytesOf(tracker)).toBe(before);
    }
  });
});

describe('a file that two have open', () => {
  it('shows each what the other adds and decides', () => {
    const file = newFile();
    const [one, two] = [openTracker(new Database(file)), openTracker(new Database(file))];
    one.add(made('a'), made('b'));
    expect(two.quotes()).toHaveLength(1);
    two.decide(withdrawal('b'));
    one.add(made('b', { updatedAt: '2031-05-09' }), made('c'));
    expect(bytesOf(one)).toBe(bytesOf(createTracker(two.snapshot())));
    expect(one.quotes()[0]?.occurrences.map(({ article }) => article.id)).toEqual(['a', 'c']);
  });

  it('tells who waits too long, and loses nothing', () => {
    const file = newFile();
    const holder = new Database(file);
    openTracker(holder).add(made('a'));
    const database = new Database(file);
    const tracker = openTracker(database);
    database.exec('PRAGMA busy_timeout = 1');
    holder.exec('BEGIN IMMEDIATE');
    expect(() => tracker.add(made('b'))).toThrow(expect.objectContaining({ code: 'timeout' }));
    expect(articlesOf(tracker)).toEqual(['a']);
    holder.exec('COMMIT');
    tracker.add(made('b'));
    expect(articlesOf(tracker)).toEqual(['a', 'b']);
  });
});

describe('a process that adds an article at a time', { timeout: 120_000 }, () => {
  const QUOTES = 120;
  const random = createRandom(7);
  const script = join(folder, 'fill-store.cjs');
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
  const memory = createTracker();
  memory.add(...makeYear(QUOTES).articles);

  beforeAll(() => {
    const source = fileURLToPath(new URL('fill-store.ts', import.meta.url));
    buildSync({ entryPoints: [source], bundle: true, platform: 'node', packages: 'external', outfile: script });
  });

  /** Kills it after some articles; gives whether it came to its end. */
  async function fill(file: string, lives = Number.POSITIVE_INFINITY): Promise<boolean> {
    const child = spawn(process.execPath, [script, file, `${QUOTES}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_PATH: modules },
    });
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      lines += chunk.toString().split('\n').length - 1;
      if (lines >= lives) setTimeout(() => child.kill('SIGKILL'), random() * 5);
    });
    const [code] = await once(child, 'close');
    return code === 0;
  }

  it('leaves whole articles when it is killed, and in the end all of them', async () => {
    const file = newFile();
    let kills = 0;
    while (!(await fill(file, 5 + random() * 30))) {
      kills++;
      const database = new Database(file);
      const tracker = openTracker(database);
      expect(bytesOf(tracker) === bytesOf(createTracker(tracker.snapshot()))).toBe(true);
      database.close();
    }
    expect(kills).toBeGreaterThan(2);
    expect(bytesOf(openTracker(new Database(file))) === bytesOf(memory)).toBe(true);
  });

  it('may share a new file with another', async () => {
    const file = newFile();
    expect(await Promise.all([fill(file), fill(file)])).toEqual([true, true]);
    expect(bytesOf(openTracker(new Database(file))) === bytesOf(memory)).toBe(true);
  });
});
