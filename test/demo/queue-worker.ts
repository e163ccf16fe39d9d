/** `URL PREFIX [hold]`: a worker of the example that also takes articles whose text is their extraction. */
import { work } from '../../src/demo/queue/work.ts';
import { HELD, readArrival } from './queue-arrivals.ts';

const [url = '', prefix = '', mode] = process.argv.slice(2);
const close = work({ url, prefix }, (article) => {
  if (mode !== 'hold' || article.id !== HELD) return readArrival(article);
  process.send?.('holding');
  return new Promise(() => {});
});
for (const event of ['SIGTERM', 'disconnect']) process.once(event, close);
process.channel?.unref();
