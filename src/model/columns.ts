import type { Column } from './column.ts';
import { NEIGHBOUR_COLUMNS } from './neighbour-columns.ts';
import { PLACE_COLUMNS } from './place-columns.ts';
import { NEW_ROOM, type Room } from './room.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WORD_COLUMNS } from './word-columns.ts';

/** What stands around a token: the columns that its word does not decide. */
export const CONTEXT_COLUMNS: readonly Column[] = [...PLACE_COLUMNS, ...NEIGHBOUR_COLUMNS];

/** All that the encoder is told of a token. */
export const COLUMNS: readonly Column[] = [...WORD_COLUMNS, ...CONTEXT_COLUMNS];

/** The rows of columns for each token: `[column][token]`. */
export function readColumns(
  scan: Scan,
  vocabulary: Vocabulary,
  columns: readonly Column[] = COLUMNS,
  room: Room = NEW_ROOM,
): Int32Array[] {
  return columns.map(({ fill }) => {
    const rows = room.ints(scan.doc.tokens.length);
    fill(scan, rows, vocabulary);
    return rows;
  });
}
