import type { Layout } from '../terminal.ts';

/** The columns in their order, and what stands in them, on one line. */
export type TableColumns<Item> = Readonly<Record<string, (item: Item) => string | number>>;

/** Characters. What is longer is cut. */
const MAX_CELL = 40;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const GAP = '  ';

/** Items under a header, numbers to the right. Each line ends with a line break. */
export function table<Item>(items: readonly Item[], columns: TableColumns<Item>, { paint }: Layout): string {
  const drawn = Object.entries(columns).map(([head, cellOf]) => drawColumn(head, items.map(cellOf)));
  const lines = [0, ...items.map((_, index) => index + 1)].map((at) =>
    drawn
      .map((cells) => cells[at])
      .join(GAP)
      .trimEnd(),
  );
  return lines.map((line, index) => `${index === 0 ? paint('bold', line) : line}\n`).join('');
}

/** The header and the cells, all as wide as the widest. */
function drawColumn(head: string, values: readonly (string | number)[]): string[] {
  const cells = [head.toUpperCase(), ...values.map((value) => cut(String(value)))];
  const isNumeric = values.every((value) => value === '' || NUMBER.test(String(value)));
  const width = Math.max(...cells.map(lengthOf));
  return cells.map((cell) => {
    const padding = ' '.repeat(width - lengthOf(cell));
    return isNumeric ? padding + cell : cell + padding;
  });
}

const lengthOf = (text: string): number => [...text].length;

const cut = (text: string): string =>
  lengthOf(text) > MAX_CELL ? `${[...text].slice(0, MAX_CELL - 1).join('')}\u2026` : text;
