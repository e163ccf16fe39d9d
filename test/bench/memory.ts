/**
 * What the process keeps and holds. Ends with 1 where one of these is missed:
 * - from article 4,000 to article 20,000, each of people that no other one names, the heap after collection grows by
 *   less than 15 MB;
 * - 50 MB of JSON lines stream through the command in less than 600 MB of resident memory.
 *
 *     npm run bench:memory
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extract } from '../../src/index.ts';
import { articleOfNewNames } from '../hostile/ordinary.ts';

const [FIRST, LAST] = [4_000, 20_000];
const MOST_GROWTH = 15;
const STREAMED = 50;
const MOST_RESIDENT = 600;
const MB = 1_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes of heap, buffers included, that are still in use after a collection. */
function heapInUse(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MB;
}

/** Megabytes by which the heap grows from the first to the last article. */
function heapGrowth(): number {
  let before = 0;
  for (let index = 0; index < LAST; index++) {
    if (index === FIRST) before = heapInUse();
    extract(articleOfNewNames(index));
  }
  return heapInUse() - before;
}

function* jsonLines(megabytes: number): Generator<string> {
  for (let index = 0, length = 0; length < megabytes * MB; index++) {
    const line = `${JSON.stringify({ id: `a${index}`, text: articleOfNewNames(index) })}\n`;
    length += line.length;
    yield line;
  }
}

/** Says on the last line of stderr how many kilobytes the process held at most. */
const REPORT = 'process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS))';

/** Megabytes of resident memory that the command holds at most while it reads so many megabytes. */
async function residentPeak(megabytes: number): Promise<number> {
  const command = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const hooks = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(REPORT)}`];
  const child = spawn(process.execPath, [...hooks, command, '--input', 'jsonl', '--format', 'jsonl']);
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  child.stdout.resume();
  const closed = once(child, 'close');
  await pipeline(Readable.from(jsonLines(megabytes)), child.stdin);
  const [code] = await closed;
  if (code !== 0) throw new Error(`the command ended with ${code}: ${complaints}`);
  return (Number(complaints.trim().split('\n').at(-1)) * 1024) / MB;
}

const growth = heapGrowth();
console.log(`heap from article ${FIRST} to ${LAST}: ${growth.toFixed(1)} MB more (at most ${MOST_GROWTH})`);
const peak = await residentPeak(STREAMED);
console.log(`${STREAMED} MB of JSON lines: ${peak.toFixed(0)} MB resident at most (at most ${MOST_RESIDENT})`);
process.exitCode = growth < MOST_GROWTH && peak < MOST_RESIDENT ? 0 : 1;
