import { findArticleFault } from '../../article.ts';
import type { Article, Extraction } from '../../schema/types.ts';
import { findExtractionFault } from './extraction-fault.ts';
import { readJsonLines } from './json-lines.ts';
import type { Chunks, Content } from './sources.ts';

/** JSON lines of articles and, told by their `format`, of extractions as `--format jsonl` prints them. */
export async function* readTrackedLines(chunks: Chunks): AsyncGenerator<Content, void, undefined> {
  for await (const item of readJsonLines(chunks, readLine)) {
    if (item.ok) yield { line: item.line, ok: true, ...item.value };
    else yield item;
  }
}

function readLine(value: unknown): { article: Article } | { extraction: Extraction } | string {
  if (typeof value === 'object' && value !== null && 'format' in value)
    return findExtractionFault(value) ?? { extraction: withoutText(value as Extraction) };
  return findArticleFault(value)?.message ?? { article: value as Article };
}

/** Beside that of a web page stands its text, which is not kept. */
function withoutText({ text: _, ...extraction }: Extraction & { text?: string }): Extraction {
  return extraction;
}
