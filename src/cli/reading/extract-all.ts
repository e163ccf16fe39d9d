import type { Options } from '../../options.ts';
import type { Article, Extraction } from '../../schema/types.ts';
import type { Input } from '../options/input.ts';
import type { Terminal } from '../terminal.ts';
import { complain } from './complain.ts';
import { createExtractor } from './extractor.ts';
import { type Chunks, type Content, type From, readSource, type Source } from './sources.ts';

/** Which articles to extract, and how. */
export interface Request extends Input {
  readLines(chunks: Chunks): AsyncIterable<Content>;
  readonly jobs: number;
  readonly options: Options;
  /** Gets what is an extraction already, as soon as it is met. */
  onExtraction?(extraction: Extraction): void;
}

/** An article, and what came out of it. */
interface Extracted {
  readonly source: Source;
  readonly article: Article;
  readonly extraction: Extraction;
}

type ArticleItem = From<Extract<Content, { article: Article }>>;

/** Extracts every article, in input order, with few held at a time. What fails is complained about, and the rest goes on. */
export async function* extractAll(request: Request, terminal: Terminal): AsyncGenerator<Extracted, void, undefined> {
  const extractor = await createExtractor(request.jobs, request.options, terminal.extract);
  const waiting: ArticleItem[] = [];
  try {
    for await (const outcome of extractor.extractAll(readArticles(request, terminal, waiting))) {
      const item = waiting.shift() as ArticleItem;
      if (outcome.ok) yield { ...item, extraction: outcome.extraction };
      else complain(item, outcome.error, terminal);
    }
  } finally {
    await extractor.close();
  }
}

/** The articles of all sources; each is left in `waiting` for its outcome. */
async function* readArticles(
  { sources, about, readLines, onExtraction }: Request,
  terminal: Terminal,
  waiting: ArticleItem[],
): AsyncGenerator<Article, void, undefined> {
  const { stdin, stderr } = terminal;
  if (stdin.isTTY && stderr.isTTY && sources.some(({ file }) => file === null))
    stderr.write('ontherecord: reading from the terminal; end with Ctrl-D\n');
  for (const source of sources) {
    for await (const item of readSource(source, stdin, about, readLines)) {
      if (!item.ok) complain(item, item.error, terminal);
      else if ('extraction' in item) onExtraction?.(item.extraction);
      else {
        waiting.push(item);
        yield item.article;
      }
    }
  }
}
