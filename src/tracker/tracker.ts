import { OnTheRecordError } from '../errors.ts';
import { Books } from './books.ts';
import { checkEvery, checkLinkQuery, checkQuery, checkSubjectQuery } from './check-query.ts';
import type { Ledger } from './ledger.ts';
import { explain, findLinks } from './links.ts';
import { findAllQuotes, findQuotes, findSubject, findSubjects } from './query.ts';
import { shiftsOf } from './shifts.ts';
import { createMemoryStore, type Store } from './store.ts';
import { timelineOf } from './timeline.ts';
import type { Query, Snapshot, Tracker } from './types.ts';
import { View } from './view.ts';

/** A tracker in memory. What it gives back is to be read, not changed. */
export function createTracker(snapshot?: Snapshot): Tracker {
  const tracker = openStore(createMemoryStore());
  if (snapshot) tracker.merge(snapshot);
  return tracker;
}

/** A tracker over a store: it takes up what the store holds, and each change is in it wholly or not at all. */
export function openStore(store: Store): Tracker {
  const books = new Books(store);
  return {
    add(...extractions) {
      for (const extraction of extractions) checkFormat(extraction, 'an extraction');
      return books.take(extractions, []);
    },
    merge(other) {
      checkFormat(other, 'a snapshot');
      for (const extraction of other.articles) checkFormat(extraction, 'an extraction');
      return books.take(other.articles, other.decisions);
    },
    decide: (...decisions) => void books.take([], decisions),
    quotes(query = {}) {
      checkQuery(query);
      return books.read((ledger) => findQuotes(ledger, query));
    },
    subjects(query = {}) {
      checkSubjectQuery(query);
      return books.read((ledger) => findSubjects(ledger, query));
    },
    subject: (id) => books.read((ledger) => findSubject(ledger, id)),
    links(query = {}) {
      checkLinkQuery(query);
      return books.read((ledger) => findLinks(ledger, query));
    },
    explain: (a, b) => books.read((ledger) => explain(ledger, a, b)),
    timeline(query, every) {
      checkQuery(query);
      checkEvery(every);
      return books.read((ledger) => timelineOf(findAllQuotes(ledger, query), every, targetOf(ledger, query)));
    },
    shifts(query) {
      checkQuery(query);
      return books.read((ledger) => {
        const target = targetOf(ledger, query);
        const shifts = shiftsOf(findAllQuotes(ledger, query));
        return shifts.filter((shift) => target === undefined || shift.target.id === target);
      });
    },
    snapshot: () => books.snapshot(),
  };
}

/** The id that the target of a query is shown by. */
function targetOf(ledger: Ledger, { target }: Query): string | undefined {
  const key = target === undefined ? null : ledger.cast.subjectOf(target);
  return key === null ? undefined : new View(ledger).ref(key).id;
}

function checkFormat(value: { format?: unknown }, what: string): void {
  if (value?.format !== 1)
    throw new OnTheRecordError('format-unknown', `${what} has format 1, received ${value?.format}`);
}
