import { toReport } from '../render/report.ts';
import type { Extraction } from '../schema/types.ts';
import type { Source } from './sources.ts';

/** How one call prints. */
export interface Layout {
  /** Whether more than one extraction may come. */
  readonly many: boolean;
  readonly color: boolean;
  readonly width: number;
}

/** What stands before, between and after the extractions, and each of them. */
export interface Format {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  print(extraction: Extraction, source: Source): string;
}

export type FormatName = keyof typeof FORMATS;

export const FORMATS = {
  text: (layout) => ({ open: '', between: '\n\n', close: '', print: printReport(layout) }),
  json: ({ many }) =>
    many
      ? { open: '[', between: ',', close: '\n]\n', print: (extraction) => `\n${JSON.stringify(extraction, null, 2)}` }
      : { open: '', between: '', close: '', print: (extraction) => `${JSON.stringify(extraction, null, 2)}\n` },
  jsonl: () => ({ open: '', between: '', close: '', print: (extraction) => `${JSON.stringify(extraction)}\n` }),
} satisfies Record<string, (layout: Layout) => Format>;

/** The report; a text among others is headed by its file, for it seldom has a title. */
const printReport =
  ({ many, color, width }: Layout): Format['print'] =>
  (extraction, { name, kind }) =>
    `${many && kind === 'text' ? `==> ${name} <==\n` : ''}${toReport(extraction, { color, width })}`;
