import { compare } from './canonical.ts';
import { compareDates } from './dossier.ts';
import { keysOf, type Store } from './store.ts';

/** One thing said once: the id and the day of its earliest row. */
export interface Statement {
  readonly id: string;
  readonly date: string | null;
}

/** A stretch of days, both ends included. Where one is asked for, what has no date is outside. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** The newest first, those without a date last. */
export const compareStatements = (a: Statement, b: Statement): number =>
  (a.date === null || b.date === null ? compareDates(a.date, b.date) : compare(b.date, a.date)) || compare(a.id, b.id);

export function isWithin(date: string | null, { from, to }: Days): boolean {
  if (date === null) return from === undefined && to === undefined;
  return (from === undefined || date >= from) && (to === undefined || date <= to);
}

/** The book of which rows are one statement, with a calendar of all statements. */
export class Statements {
  /** ('', row) */
  readonly #ofRow;
  /** (statement, row) */
  readonly #rows;
  /** (day, statement): '' is the day of those without one. */
  readonly #calendar;
  /** Statements that came, went, or were judged anew. */
  readonly touched = new Set<string>();

  constructor(store: Store) {
    this.#ofRow = store.table<Statement>('statement_of');
    this.#rows = store.table<true>('statements');
    this.#calendar = store.table<true>('calendar');
  }

  /** The statement that a row belongs to. */
  of(row: string): Statement | null {
    return this.#ofRow.get('', row) ?? null;
  }

  /** By the statement's id, in any order. */
  rowsOf(id: string): string[] {
    return keysOf(this.#rows.of(id));
  }

  /** Makes one statement of these rows, whatever they belonged to. */
  unite(statement: Statement, rows: Iterable<string>): void {
    this.touched.add(statement.id);
    for (const row of rows) {
      const known = this.#ofRow.get('', row);
      if (known?.id === statement.id && known.date === statement.date) continue;
      if (known) this.#remove(row, known);
      this.#ofRow.set('', row, statement);
      this.#rows.set(statement.id, row, true);
      this.#calendar.set(statement.date ?? '', statement.id, true);
    }
  }

  /** Takes a statement apart; gives the rows that it had. */
  dissolve({ id, date }: Statement): string[] {
    const rows = this.rowsOf(id);
    for (const row of rows) this.#remove(row, { id, date });
    return rows;
  }

  /** @param behind the last one that is passed over, with all before it. */
  *newestFirst(days: Days, behind?: Statement): Generator<Statement> {
    for (const day of this.#daysOf(days)) {
      const date = day === '' ? null : day;
      if (behind && compareStatements({ id: behind.id, date }, behind) < 0) continue;
      for (const id of keysOf(this.#calendar.of(day)).sort(compare)) {
        const statement = { id, date };
        if (!behind || compareStatements(statement, behind) > 0) yield statement;
      }
    }
  }

  #daysOf(days: Days): string[] {
    const asked = [...this.#calendar.parts()].filter((day) => isWithin(day === '' ? null : day, days));
    return asked.sort((a, b) => compare(b, a));
  }

  #remove(row: string, { id, date }: Statement): void {
    this.touched.add(id);
    this.#ofRow.delete('', row);
    this.#rows.delete(id, row);
    if (this.rowsOf(id).length === 0) this.#calendar.delete(date ?? '', id);
  }
}
