/** `fill-store.ts FILE QUOTES`: adds what a store lacks of a synthetic year, one by one, and prints a line for each. */
import { writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { openTracker } from '../../src/node/open-tracker.ts';
import { makeYear } from '../bench/synthetic-year.ts';

const [file = '', quotes] = process.argv.slice(2);
const tracker = openTracker(new Database(file));
for (const article of makeYear(Number(quotes)).articles) {
  const { added } = tracker.add(article);
  if (added > 0) writeSync(1, `${article.article.id}\n`);
}
