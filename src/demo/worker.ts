import { extract } from '../extract.ts';
import type { Article } from '../schema/types.ts';
import type { Answer } from './messages.ts';

self.addEventListener('message', ({ data: article }: MessageEvent<Article>) => {
  const start = performance.now();
  const extraction = extract(article);
  const answer: Answer = { extraction, milliseconds: performance.now() - start };
  self.postMessage(answer);
});
