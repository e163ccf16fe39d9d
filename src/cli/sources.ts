import { createReadStream } from 'node:fs';
import { decode } from '../node/lines.ts';
import { readArticles } from '../node/read-articles.ts';
import type { Article } from '../schema/types.ts';

export const INPUT_KINDS = ['text', 'html', 'jsonl'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];
export type Chunks = AsyncIterable<string | Uint8Array>;

/** A file to read, or standard input where `file` is null. */
export interface Source {
  readonly name: string;
  readonly file: string | null;
  readonly kind: InputKind;
}

/** One article of a source, or what kept it from being read. */
export type Item = { source: Source; line: number | null } & (
  | { ok: true; article: Article }
  | { ok: false; error: Error }
);

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

/** The articles of a source, as they are read. A source that cannot be read (further) ends with an item that says so. */
export async function* readSource(
  source: Source,
  stdin: Chunks,
  about: Omit<Article, 'text'>,
): AsyncGenerator<Item, void, undefined> {
  const chunks: Chunks = source.file === null ? stdin : createReadStream(source.file);
  try {
    if (source.kind === 'jsonl') for await (const item of readArticles(chunks)) yield { source, ...item };
    else yield { source, line: null, ok: true, article: await readOne(source.kind, await readText(chunks), about) };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    yield { source, line: null, ok: false, error: new Error(SYSTEM_ERRORS[code] ?? message, { cause: error }) };
  }
}

/** What is told about a page outweighs what the page says. */
async function readOne(kind: InputKind, text: string, about: Omit<Article, 'text'>): Promise<Article> {
  if (kind !== 'html') return { ...about, text };
  // The DOM takes longer to load than a text to read.
  const { readHtml } = await import('../node/read-html.ts');
  return { ...readHtml(text), ...about };
}

async function readText(chunks: Chunks): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decode(chunks)) pieces.push(piece);
  return pieces.join('');
}
