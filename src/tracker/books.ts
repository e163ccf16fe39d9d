import type { Extraction } from '../schema/types.ts';
import { canonicalJson, compare, sorted } from './canonical.ts';
import { Ledger } from './ledger.ts';
import { compareReadings } from './reading.ts';
import { toRows } from './rows.ts';
import type { Store } from './store.ts';
import type { Added, Decision, Row, Snapshot } from './types.ts';
import { toWording, type Wording } from './wording.ts';

/** An article's reading in canonical form, with all that is computed of it alone. */
interface Reading {
  readonly extraction: Extraction;
  readonly rows: readonly (readonly [Row, Wording])[];
}

/**
 * The two sets that a tracker is a function of, articles and decisions, and the ledger that is computed of them; all in
 * a store that others may write to as well. What this holds of it in memory, the decisions, is read anew when they
 * changed.
 */
export class Books {
  readonly #store: Store;
  /** ('', article) */
  readonly #articles;
  /** ('', canonical JSON) */
  readonly #decisions;
  /** ('', 'decisions'): how often decisions came. */
  readonly #editions;
  #ledger!: Ledger;
  /** Of the decisions in `#ledger`; NaN before there is one. */
  #edition = Number.NaN;

  constructor(store: Store) {
    this.#store = store;
    this.#articles = store.table<Extraction>('articles');
    this.#decisions = store.table<Decision>('decisions');
    this.#editions = store.table<number>('editions');
  }

  read<Result>(work: (ledger: Ledger) => Result): Result {
    return this.#store.steadily(() => {
      this.#refresh();
      return work(this.#ledger);
    });
  }

  /** Takes articles and decisions in, all or none. */
  take(extractions: readonly Extraction[], decisions: readonly Decision[]): Added {
    const readings = extractions.map(toReading);
    const made = new Map(decisions.map((decision) => [canonicalJson(decision), sorted(decision)]));
    return this.#change(() => {
      const added: Added = { added: 0, replaced: 0, unchanged: 0 };
      this.#rule(made);
      for (const reading of readings) added[this.#shelve(reading)]++;
      this.#ledger.settle();
      return added;
    });
  }

  snapshot(): Snapshot {
    return this.read(() => ({
      format: 1,
      articles: [...this.#articles.all()].sort((a, b) => compare(a.article.id, b.article.id)),
      decisions: [...this.#decisions.all()].sort((a, b) => compare(canonicalJson(a), canonicalJson(b))),
    }));
  }

  /** Where the work fails, the ledger in memory speaks of what the store no longer holds. */
  #change<Result>(work: () => Result): Result {
    try {
      return this.#store.atomically(() => {
        this.#refresh();
        return work();
      });
    } catch (error) {
      this.#edition = Number.NaN;
      throw error;
    }
  }

  #refresh(): void {
    if (this.#edition !== this.#storedEdition()) this.#open();
  }

  #open(): void {
    this.#edition = this.#storedEdition();
    this.#ledger = new Ledger(this.#store, this.#decisions.all());
  }

  #storedEdition(): number {
    return this.#editions.get('', 'decisions') ?? 0;
  }

  #rule(made: ReadonlyMap<string, Decision>): void {
    const fresh = [...made].filter(([json]) => !this.#decisions.get('', json));
    if (fresh.length === 0) return;
    for (const [json, decision] of fresh) this.#decisions.set('', json, decision);
    this.#editions.set('', 'decisions', ++this.#edition);
    const before = this.#ledger.rulings.withdrawn;
    this.#ledger.rule(this.#decisions.all());
    for (const id of this.#ledger.rulings.withdrawn) {
      const hidden = before.has(id) ? undefined : this.#articles.get('', id);
      if (hidden) this.#leave(hidden);
    }
  }

  #shelve(reading: Reading): keyof Added {
    const { extraction } = reading;
    const known = this.#articles.get('', extraction.article.id);
    if (known && compareReadings(known, extraction) >= 0) return 'unchanged';
    this.#articles.set('', extraction.article.id, extraction);
    if (known) this.#leave(known);
    this.#enter(reading);
    return known ? 'replaced' : 'added';
  }

  #leave(extraction: Extraction): void {
    for (const row of toRows(extraction)) this.#ledger.remove(row);
  }

  #enter({ extraction, rows }: Reading): void {
    if (this.#ledger.rulings.withdrawn.has(extraction.article.id)) return;
    for (const [row, wording] of rows) this.#ledger.add(row, wording);
  }
}

/** Computes the books from the two sets, into a store that holds nothing else. */
export function refill(store: Store): void {
  const ledger = new Ledger(store, store.table<Decision>('decisions').all());
  for (const extraction of store.table<Extraction>('articles').all()) {
    if (!ledger.rulings.withdrawn.has(extraction.article.id)) for (const row of toRows(extraction)) ledger.add(row);
  }
  ledger.settle();
}

function toReading(extraction: Extraction): Reading {
  const reading = sorted(extraction);
  return { extraction: reading, rows: toRows(reading).map((row) => [row, toWording(row)]) };
}
