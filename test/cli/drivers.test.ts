import { expect, it } from 'vitest';
import { openDatabase } from '../../src/cli/store/drivers.ts';
import { fresh } from './newsroom.ts';

const moduleOf = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;
const FIRST = { module: moduleOf('export class First { constructor(file) { this.file = file; } }'), name: 'First' };
const OTHER = { module: moduleOf('export default class Other {}'), name: 'default' };
const BROKEN = {
  module: moduleOf('export class Broken { constructor() { throw new Error("no binding"); } }'),
  name: 'Broken',
};
const MISSING = { module: 'no-such-driver-anywhere', name: 'default' };
const TOO_NEW = { module: 'node:no-such-builtin', name: 'DatabaseSync' };

it('takes the first driver that is there', async () => {
  expect(await openDatabase('a.db', [FIRST, OTHER])).toMatchObject({ file: 'a.db' });
  expect((await openDatabase('a.db', [TOO_NEW, MISSING, OTHER])).constructor.name).toBe('Other');
});

it('finds one on this machine, which makes the file', async () => {
  const database = await openDatabase(fresh('a.db'));
  expect(database.prepare('SELECT 7 AS n').get()).toEqual({ n: 7 });
  database.close();
});

it('says what to install where there is none', async () => {
  await expect(openDatabase('a.db', [TOO_NEW, MISSING])).rejects.toThrow(
    'a store needs Node 22.13 or newer, or better-sqlite3 beside this: npm install better-sqlite3',
  );
});

it('says why one that is there does not work, and tries no other', async () => {
  await expect(openDatabase('a.db', [BROKEN, OTHER])).rejects.toThrow('a.db: no binding');
});
