import { Ledger } from './ledger.ts';
import { findLinks } from './links.ts';
import { findSubjects } from './query.ts';
import { createMemoryStore } from './store.ts';
import type { Decision, Grouping, Row } from './types.ts';
import { View } from './view.ts';

/**
 * The tracker's judgement on a set of rows, pure: what every store and worker calls.
 *
 * @param block what to give back of it, where the rows are those of one block: its subjects and what they say. The rows
 * bring others along, whose own rows are elsewhere. Whom a quote is about is then named by the id of a mention, which is
 * an id of the subject too.
 */
export function group(rows: Iterable<Row>, decisions: Iterable<Decision> = [], block?: string): Grouping {
  const ledger = new Ledger(createMemoryStore(), decisions);
  for (const row of rows) if (!ledger.rulings.withdrawn.has(row.article.id)) ledger.add(row);
  ledger.settle();
  const [subjects, quotes, links] = [findSubjects(ledger), new View(ledger).quotes(), findLinks(ledger)];
  if (block === undefined) return { subjects, quotes, links };
  const isIn = (id: string): boolean => ledger.cast.mentions.get('', id)?.profile.block === block;
  const own = quotes.filter(({ id, speaker }) => (speaker ? isIn(speaker.id) : ledger.row(id)?.blocks.includes(block)));
  const ids = new Set(own.map(({ id }) => id));
  return {
    subjects: subjects.filter(({ id }) => isIn(id)),
    quotes: own,
    links: links.filter(({ of, a, b }) =>
      of === 'subject' ? isIn(a) && isIn(b) : [a, b].some((id) => ids.has(ledger.statementOf(id) ?? '')),
    ),
  };
}
