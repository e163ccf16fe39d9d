import { type Cell, row } from '../../render/csv-row.ts';

/** The columns in their order, and what stands in them. */
export type CsvColumns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

/** Items as comma-separated values (RFC 4180), with the same care for spreadsheets as `toCsv`. */
export function* toCsvRows<Item>(items: Iterable<Item>, columns: CsvColumns<Item>): Generator<string> {
  yield row(Object.keys(columns));
  for (const item of items) yield row(Object.values(columns).map((cellOf) => cellOf(item)));
}
