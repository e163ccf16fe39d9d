import type { Column } from './column.ts';
import { NEIGHBOUR_COLUMNS } from './neighbour-columns.ts';
import { PLACE_COLUMNS } from './place-columns.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WORD_COLUMNS } from './word-columns.ts';

/** All that the encoder is told of a token. */
export const COLUMNS: readonly Column[] = [...WORD_COLUMNS, ...PLACE_COLUMNS, ...NEIGHBOUR_COLUMNS];

/** The rows of all columns for each token: `[column][token]`. */
export function readColumns(scan: Scan, vocabulary: Vocabulary, columns: readonly Column[] = COLUMNS): Int32Array[] {
  return columns.map(({ fill }) => {
    const rows = new Int32Array(scan.forms.length);
    fill(scan, rows, vocabulary);
    return rows;
  });
}
