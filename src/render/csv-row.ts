export type Cell = string | number | boolean | null | undefined;

/** A row of comma-separated values (RFC 4180) with its CRLF; a text that a spreadsheet would run gets an apostrophe. */
export const row = (cells: readonly Cell[]): string => `${cells.map(print).join(',')}\r\n`;

const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function print(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
