import { createReadStream } from 'node:fs';
import { decode } from '../../node/lines.ts';
import type { Article, Extraction } from '../../schema/types.ts';

export const INPUT_KINDS = ['text', 'html', 'jsonl'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];
export type Chunks = AsyncIterable<string | Uint8Array>;

/** A file to read, or standard input where `file` is null. */
export interface Source {
  readonly name: string;
  readonly file: string | null;
  readonly kind: InputKind;
}

/** Why there is nothing to be read, here or from here on. `line`: of JSON lines, from 1; null for a whole file. */
type Failed = { line: number | null; ok: false; error: Error };

/** What can be read from a source: an article, or an article that was extracted before. */
export type Content =
  | { line: number | null; ok: true; article: Article }
  | { line: number | null; ok: true; extraction: Extraction }
  | Failed;

/** Something that was read, and where from. */
export type From<Found> = Found & { source: Source };

const ENDINGS: readonly (readonly [RegExp, InputKind])[] = [
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
  [/\.(?:html?|xhtml)$/i, 'html'],
];

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
};

/** The source that an argument names; its ending says the kind, unless that is given. */
export function toSource(file: string, kind: InputKind | null): Source {
  if (file === '-') return { name: 'stdin', file: null, kind: kind ?? 'text' };
  const [, known] = ENDINGS.find(([ending]) => ending.test(file)) ?? [];
  return { name: file, file, kind: kind ?? known ?? 'text' };
}

/** The articles of a source, as they are read; `readLines` reads JSON lines. */
export const readSource = (
  source: Source,
  stdin: Chunks,
  about: Omit<Article, 'text'>,
  readLines: (chunks: Chunks) => AsyncIterable<Content>,
): AsyncGenerator<From<Content>, void, undefined> =>
  readFrom(source, stdin, (chunks) =>
    source.kind === 'jsonl' ? readLines(chunks) : readWhole(source.kind, chunks, about),
  );

/** What is found in a source, as it is read. One that cannot be read (further) ends with an item that says so. */
export async function* readFrom<Found>(
  source: Source,
  stdin: Chunks,
  read: (chunks: Chunks) => AsyncIterable<Found>,
): AsyncGenerator<From<Found | Failed>, void, undefined> {
  const chunks: Chunks = source.file === null ? stdin : createReadStream(source.file);
  try {
    for await (const found of read(chunks)) yield { ...found, source };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    yield { source, line: null, ok: false, error: new Error(SYSTEM_ERRORS[code] ?? message, { cause: error }) };
  }
}

/** A text or a page. What is told about a page outweighs what the page says. */
async function* readWhole(
  kind: InputKind,
  chunks: Chunks,
  about: Omit<Article, 'text'>,
): AsyncGenerator<Content, void, undefined> {
  const text = await readText(chunks);
  yield { line: null, ok: true, article: { ...(kind === 'html' ? await readPage(text) : { text }), ...about } };
}

/** The DOM takes longer to load than a text to read. */
async function readPage(html: string): Promise<Article> {
  const { readHtml } = await import('../../node/read-html.ts');
  return readHtml(html);
}

async function readText(chunks: Chunks): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decode(chunks)) pieces.push(piece);
  return pieces.join('');
}
