import { toCsv } from '../../render/csv.ts';
import { toMarkdown } from '../../render/markdown.ts';
import { toReport } from '../../render/report.ts';
import { toHtml } from '../../render/to-html.ts';
import type { Extraction } from '../../schema/types.ts';
import type { Source } from '../reading/sources.ts';
import type { Layout as TerminalLayout } from '../terminal.ts';

/** How one call prints. `many`: whether more than one extraction may come. */
type Layout = TerminalLayout & { readonly many: boolean };

/** What stands before, between and after the extractions, and each of them, given the text that it is of. */
export interface Format {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  print(extraction: Extraction, text: string, source: Source): string;
}

const PLAIN = { open: '', between: '', close: '' };
const [CSV_HEADER = ''] = toCsv([]);

export const FORMATS = {
  text: (layout) => ({ ...PLAIN, between: '\n\n', print: printReport(layout) }),
  json: ({ many }) =>
    many
      ? {
          open: '[',
          between: ',',
          close: '\n]\n',
          print: (...item) => `\n${JSON.stringify(withText(...item), null, 2)}`,
        }
      : { ...PLAIN, print: (...item) => `${JSON.stringify(withText(...item), null, 2)}\n` },
  jsonl: () => ({ ...PLAIN, print: (...item) => `${JSON.stringify(withText(...item))}\n` }),
  html: () => ({ ...PLAIN, print: (extraction, text) => toHtml(text, extraction, { page: true }) }),
  md: () => ({ ...PLAIN, between: '\n---\n\n', print: (extraction, text) => toMarkdown(text, extraction) }),
  csv: () => ({ ...PLAIN, open: CSV_HEADER, print: (extraction) => [...toCsv([extraction])].slice(1).join('') }),
} satisfies Record<string, (layout: Layout) => Format>;

export const FORMAT_NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** The offsets of a page are into what was read from it, which nobody else has. */
const withText = (extraction: Extraction, text: string, { kind }: Source): Extraction & { text?: string } =>
  kind === 'html' ? { ...extraction, text } : extraction;

/** The report; a text among others is headed by its file, for it seldom has a title. */
const printReport =
  ({ many, color, width }: Layout): Format['print'] =>
  (extraction, _, { name, kind }) =>
    `${many && kind !== 'jsonl' ? `==> ${name} <==\n` : ''}${toReport(extraction, { color, width })}`;
