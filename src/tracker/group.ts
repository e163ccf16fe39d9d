import { Ledger } from './ledger.ts';
import { findLinks } from './links.ts';
import { findQuotes, findSubjects } from './query.ts';
import { createMemoryStore } from './store.ts';
import type { Decision, Grouping, Row } from './types.ts';

/**
 * The tracker's judgement on a set of rows, pure: the same as a tracker's that holds their articles, in whatever order
 * the rows come. Where they are too many for one process, `groupBlock` judges them block by block.
 */
export function group(rows: Iterable<Row>, decisions: Iterable<Decision> = []): Grouping {
  const ledger = judgeRows(rows, decisions);
  return { subjects: findSubjects(ledger), quotes: findQuotes(ledger, {}), links: findLinks(ledger) };
}

/** Books in which the rows stand, settled. */
export function judgeRows(rows: Iterable<Row>, decisions: Iterable<Decision>): Ledger {
  const ledger = new Ledger(createMemoryStore(), decisions);
  for (const row of rows) if (!ledger.rulings.withdrawn.has(row.article.id)) ledger.add(row);
  ledger.settle();
  return ledger;
}
