import type { Column } from './column.ts';
import { NEIGHBOUR_COLUMNS } from './neighbour-columns.ts';
import { PLACE_COLUMNS } from './place-columns.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WORD_COLUMNS } from './word-columns.ts';

/** What stands around a token: the columns that its word does not decide. */
export const CONTEXT_COLUMNS: readonly Column[] = [...PLACE_COLUMNS, ...NEIGHBOUR_COLUMNS];

/** All that the encoder is told of a token. */
export const COLUMNS: readonly Column[] = [...WORD_COLUMNS, ...CONTEXT_COLUMNS];

/** The rows of columns for each token: `[column][token]`. */
export function readColumns(scan: Scan, vocabulary: Vocabulary, columns: readonly Column[] = COLUMNS): Int32Array[] {
  const count = scan.facts.length;
  const room = new Int32Array(columns.length * count);
  return columns.map(({ fill }, index) => {
    const rows = room.subarray(index * count, (index + 1) * count);
    fill(scan, rows, vocabulary);
    return rows;
  });
}
