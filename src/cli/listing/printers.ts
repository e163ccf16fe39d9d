import type { Tracker } from '../../tracker/types.ts';
import type { Layout } from '../terminal.ts';
import { type CsvColumns, toCsvRows } from './csv.ts';

/** How a list is printed; JSON and JSON lines go without saying. */
export interface Printers<Item> {
  /** For people. In it may stand what the tracker knows besides. */
  text(items: readonly Item[], layout: Layout, tracker: Tracker): string;
  html?(items: readonly Item[]): Promise<string>;
  readonly csv?: CsvColumns<Item>;
}

/** What the help says of each format. */
export const HELP = {
  text: 'text (default): for people',
  json: 'json: an array',
  jsonl: 'jsonl: an object a line',
  html: 'html: a finished page',
  csv: 'csv: a row each, under a header',
};

export type FormatName = keyof typeof HELP;

/** What to print, and what it takes to print it. */
interface List<Item> {
  readonly items: readonly Item[];
  readonly layout: Layout;
  readonly tracker: Tracker;
}

/** The formats that a list can be printed in. */
export const formatsOf = ({ html, csv }: Printers<never>): FormatName[] =>
  (['text', 'json', 'jsonl', html && 'html', csv && 'csv'] as const).filter((name) => name !== undefined);

/** The list in a format, piece by piece. */
export async function* print<Item>(
  format: FormatName,
  { text, html, csv }: Printers<Item>,
  { items, layout, tracker }: List<Item>,
): AsyncGenerator<string, void, undefined> {
  if (format === 'json') yield* jsonOf(items);
  else if (format === 'jsonl') for (const item of items) yield `${JSON.stringify(item)}\n`;
  else if (format === 'html' && html) yield await html(items);
  else if (format === 'csv' && csv) yield* toCsvRows(items, csv);
  else yield text(items, layout, tracker);
}

/** An array, item by item: all of a large one would be longer than a string can be. */
function* jsonOf(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [index, item] of items.entries()) yield `${index > 0 ? ',' : ''}\n${JSON.stringify(item, null, 2)}`;
  yield '\n]\n';
}
