import { OnTheRecordError } from '../errors.ts';
import type { Extraction } from '../schema/types.ts';
import { canonicalJson, compare, sorted } from './canonical.ts';
import { Ledger } from './ledger.ts';
import { explain, findLinks } from './links.ts';
import { checkLimit, checkQuery, findQuotes, findSubject, findSubjects, pageOf } from './query.ts';
import { compareReadings } from './reading.ts';
import { toRows } from './rows.ts';
import { shiftsOf } from './shifts.ts';
import { createMemoryStore, type Store } from './store.ts';
import { timelineOf } from './timeline.ts';
import type { Added, Decision, Snapshot, Tracker } from './types.ts';
import { View } from './view.ts';

/** A tracker in memory. What it gives back is to be read, not changed. */
export function createTracker(snapshot?: Snapshot): Tracker {
  const tracker = openStore(createMemoryStore());
  if (snapshot) tracker.merge(snapshot);
  return tracker;
}

/** A tracker over a store: it takes up what the store holds, and each change is in it wholly or not at all. */
function openStore(store: Store): Tracker {
  const articles = store.table<Extraction>('articles');
  const decisions = store.table<Decision>('decisions');
  const ledger = new Ledger(store, decisions.all());

  const shelve = (extraction: Extraction): keyof Added => {
    const { id } = extraction.article;
    const known = articles.get('', id);
    const reading = sorted(extraction);
    if (known && compareReadings(known, reading) >= 0) return 'unchanged';
    articles.set('', id, reading);
    if (known) for (const row of toRows(known)) ledger.remove(row);
    if (!ledger.rulings.withdrawn.has(id)) for (const row of toRows(reading)) ledger.add(row);
    return known ? 'replaced' : 'added';
  };

  const add = (extractions: readonly Extraction[]): Added => {
    for (const extraction of extractions) checkFormat(extraction, 'an extraction');
    const added: Added = { added: 0, replaced: 0, unchanged: 0 };
    store.atomically(() => {
      for (const extraction of extractions) added[shelve(extraction)]++;
      ledger.settle();
    });
    return added;
  };

  const decide = (made: readonly Decision[]): void =>
    store.atomically(() => {
      const before = ledger.rulings.withdrawn;
      for (const decision of made) decisions.set('', canonicalJson(decision), sorted(decision));
      ledger.rule(decisions.all());
      for (const id of ledger.rulings.withdrawn) {
        const hidden = before.has(id) ? undefined : articles.get('', id);
        if (hidden) for (const row of toRows(hidden)) ledger.remove(row);
      }
      ledger.settle();
    });

  return {
    add: (...extractions) => add(extractions),
    merge(other) {
      checkFormat(other, 'a snapshot');
      if (other.decisions.length > 0) decide(other.decisions);
      return add(other.articles);
    },
    decide: (...made) => decide(made),
    quotes: (query = {}) => pageOf(ledger, findQuotes(ledger, query), query),
    subjects: (query) => findSubjects(ledger, query),
    subject: (id) => findSubject(ledger, id),
    links(query) {
      checkLimit(query?.limit);
      return findLinks(ledger, query);
    },
    explain: (a, b) => explain(ledger, a, b),
    timeline(query, every) {
      checkQuery(query);
      const target = query.target === undefined ? undefined : new View(ledger).ref(query.target)?.id;
      return timelineOf(findQuotes(ledger, query), every, target);
    },
    shifts(query) {
      const target = query.target === undefined ? undefined : new View(ledger).ref(query.target)?.id;
      return shiftsOf(findQuotes(ledger, query)).filter((shift) => target === undefined || shift.target.id === target);
    },
    snapshot: () => ({
      format: 1,
      articles: [...articles.all()].sort((a, b) => compare(a.article.id, b.article.id)),
      decisions: [...decisions.all()].sort((a, b) => compare(canonicalJson(a), canonicalJson(b))),
    }),
  };
}

function checkFormat(value: { format?: unknown }, what: string): void {
  if (value?.format !== 1)
    throw new OnTheRecordError('format-unknown', `${what} has format 1, received ${value?.format}`);
}
