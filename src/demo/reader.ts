import type { Article } from '../schema/types.ts';
import type { Answer } from './messages.ts';

/** Reads articles in a worker, one at a time; of those that come meanwhile only the last is read. */
export interface Reader {
  read(article: Article): void;
}

/** `answered` gets the article that was read with its extraction. `code` is that of the worker. */
export function createReader(code: string, answered: (article: Article, answer: Answer) => void): Reader {
  // A page that was opened from a disk may load no worker from a file, but may from a blob.
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  let current: Article | null = null;
  let waiting: Article | null = null;
  const send = (article: Article): void => {
    current = article;
    worker.postMessage(article);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const [done, next] = [current, waiting];
    [current, waiting] = [null, null];
    if (next) send(next);
    else if (done) answered(done, data);
  });
  return {
    read(article) {
      if (current === null) send(article);
      else waiting = article;
    },
  };
}
