import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One thing that the network is told of each token: a row of a table. Columns with the same table share its rows. */
export interface Column {
  readonly name: string;
  readonly table: string;
  readonly width: number;
  /** Rows of the table; the words' depend on the vocabulary. */
  readonly rows: (vocabulary: Vocabulary) => number;
  /** Writes the row of each token over zeros. A loop of its own for each column: a call a token would cost more. */
  readonly fill: (scan: Scan, rows: Int32Array, vocabulary: Vocabulary) => void;
}

/** A column with a table of its own. */
export const column = (name: string, width: number, rows: number, fill: Column['fill']): Column => ({
  name,
  table: name,
  width,
  rows: () => rows,
  fill,
});
