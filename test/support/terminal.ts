import { Writable } from 'node:stream';
import { readArticle } from '../../src/article.ts';
import { run, type Surroundings } from '../../src/cli/run.ts';
import type { Article, Extraction } from '../../src/schema/types.ts';
import { chunksOf } from './chunks.ts';
import { extractionOf } from './extraction.ts';

/** A stream that keeps what is written to it. */
export class Screen extends Writable {
  text = '';
  constructor(
    readonly isTTY = false,
    readonly columns = 80,
  ) {
    super({ decodeStrings: false });
  }
  override _write(chunk: string, _: BufferEncoding, done: () => void): void {
    this.text += chunk;
    done();
  }
}

/** Stands in for `extract`: an extraction without quotes. */
export const noQuotes = (article: Article): Extraction => extractionOf({ article: readArticle(article).info });

/** Runs the command on its own terminal and gives what it did. */
export async function command(args: string[], input = '', surroundings: Partial<Surroundings> = {}) {
  const [stdout, stderr] = [new Screen(), new Screen()];
  const code = await run(args, { stdin: chunksOf(input), stdout, stderr, env: {}, extract: noQuotes, ...surroundings });
  return { code, out: stdout.text, err: stderr.text };
}
