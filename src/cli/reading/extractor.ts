import type { Options } from '../../options.ts';
import type { Article, Extraction } from '../../schema/types.ts';
import type { Surroundings } from '../terminal.ts';

type Outcome = { ok: true; extraction: Extraction } | { ok: false; error: Error };

/** Reads articles one by one or several at a time; either way the outcomes come in the order of the articles. */
export interface Extractor {
  extractAll(articles: AsyncIterable<Article>): AsyncIterable<Outcome>;
  close(): Promise<void>;
}

/** The longest that a timer knows: an article is given the time that it takes, as it is without workers. */
const NO_LIMIT_MS = 2 ** 31 - 1;

/** One job stays in this process; more are as many workers. */
export async function createExtractor(
  jobs: number,
  options: Options,
  extract: Surroundings['extract'],
): Promise<Extractor> {
  if (jobs === 1) return { extractAll: (articles) => oneByOne(articles, options, extract), async close() {} };
  const { createPool } = await import('../../node/pool.ts');
  return createPool({ workers: jobs, timeoutMs: NO_LIMIT_MS, options });
}

async function* oneByOne(
  articles: AsyncIterable<Article>,
  options: Options,
  extract: Surroundings['extract'],
): AsyncGenerator<Outcome, void, undefined> {
  for await (const article of articles) {
    try {
      yield { ok: true, extraction: await extract(article, options) };
    } catch (error) {
      yield { ok: false, error: error as Error };
    }
  }
}
