/** `tsx src/demo/queue/worker.ts URL PREFIX`: one worker process. Start as many as there are cores, on any machine. */
import { extract } from '../../index.ts';
import { work } from './work.ts';

const [url = '', prefix = ''] = process.argv.slice(2);
const close = work({ url, prefix }, extract);
for (const event of ['SIGTERM', 'disconnect']) process.once(event, close);
// It waits for the end of the process that started it, which does not keep it from ending.
process.channel?.unref();
