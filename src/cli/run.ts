import type { Writable } from 'node:stream';
import { OnTheRecordError } from '../errors.ts';
import type { Options } from '../options.ts';
import { onOneLine } from '../render/wrap.ts';
import type { Article, Extraction } from '../schema/types.ts';
import { VERSION } from '../version.ts';
import { type Call, isMany, readCall, WrongCall } from './call.ts';
import { FORMATS, type Format } from './formats.ts';
import { HELP } from './help.ts';
import { createOutput, type Output } from './output.ts';
import { createProgress, type Progress } from './progress.ts';
import { type Chunks, type Item, readSource } from './sources.ts';

type TerminalStream = Writable & { isTTY?: boolean; columns?: number };

/** All that the command touches, and what reads the articles. */
export interface Surroundings {
  readonly stdin: Chunks & { isTTY?: boolean };
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly extract: (article: Article, options: Options) => Extraction;
}

const ALL_WELL = 0;
const SOME_FAILED = 1;
const WRONG_CALL = 2;
/** Lines of a report get hard to read beyond. */
const MAX_WIDTH = 100;

/** Runs the command and gives its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdin, stdout, stderr } = surroundings;
  const output = createOutput(stdout);
  // Nobody is left to be told when the place for complaints is gone.
  stderr.on('error', () => {});
  let call: ReturnType<typeof readCall>;
  try {
    call = readCall(args);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    stderr.write(`ontherecord: ${onOneLine(error.message)}\nTry 'ontherecord --help'.\n`);
    return WRONG_CALL;
  }
  if (call === 'help' || call === 'version') {
    await output.write(call === 'help' ? HELP : `${VERSION}\n`);
    return ALL_WELL;
  }
  if (stdin.isTTY && stderr.isTTY && call.sources.some(({ file }) => file === null))
    stderr.write('ontherecord: reading from the terminal; end with Ctrl-D\n');
  return printAll(call, surroundings, output);
}

/** Extracts and prints article by article, in input order; one is held at a time. */
async function printAll(call: Call, surroundings: Surroundings, output: Output): Promise<number> {
  const { stdin, stdout, stderr } = surroundings;
  const progress = createProgress(stderr.isTTY && !stdout.isTTY ? (text) => stderr.write(text) : null);
  const format = formatOf(call, surroundings);
  let [printed, code] = [0, ALL_WELL];
  await output.write(format.open);
  for await (const item of readAll(call, stdin)) {
    const text = printItem(item, call, surroundings, format, progress);
    if (text === null) code = SOME_FAILED;
    else await output.write(`${printed++ > 0 ? format.between : ''}${text}`);
    if (output.failure) break;
    progress.tick();
  }
  await output.write(format.close);
  progress.clear();
  return output.failure ? codeOf(output.failure, stderr) : code;
}

async function* readAll({ sources, about }: Call, stdin: Chunks): AsyncGenerator<Item, void, undefined> {
  for (const source of sources) yield* readSource(source, stdin, about);
}

/** The text of an item's extraction; null after a complaint on stderr. */
function printItem(
  item: Item,
  { options }: Call,
  { extract, stderr }: Surroundings,
  format: Format,
  progress: Progress,
): string | null {
  try {
    if (!item.ok) throw item.error;
    return format.print(extract(item.article, options), item.article.text, item.source);
  } catch (error) {
    const { message } = error as Error;
    const isTold = item.line === null || (error instanceof OnTheRecordError && error.code === 'line-invalid');
    progress.clear();
    stderr.write(onOneLine(`ontherecord: ${item.source.name}: ${isTold ? '' : `line ${item.line}: `}${message}`));
    stderr.write('\n');
    return null;
  }
}

function formatOf({ format, sources, color }: Call, { stdout, env }: Surroundings): Format {
  return FORMATS[format]({
    many: isMany(sources),
    color: color ?? (stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'),
    width: Math.min(stdout.columns ?? 80, MAX_WIDTH),
  });
}

/** A reader that has seen enough (`| head`) is no failure. */
function codeOf(failure: NodeJS.ErrnoException, stderr: Writable): number {
  if (failure.code === 'EPIPE') return ALL_WELL;
  stderr.write(`ontherecord: ${failure.message}\n`);
  return SOME_FAILED;
}
