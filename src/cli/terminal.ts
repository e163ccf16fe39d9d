import type { Writable } from 'node:stream';
import type { Options } from '../options.ts';
import { type Paint, painter } from '../render/paint.ts';
import { onOneLine } from '../render/wrap.ts';
import type { Article, Extraction } from '../schema/types.ts';
import { createOutput, type Output } from './output.ts';
import { createProgress, type Progress } from './progress.ts';
import type { Chunks } from './reading/sources.ts';

type TerminalStream = Writable & { isTTY?: boolean; columns?: number };

/** All that the command touches, and what reads the articles. */
export interface Surroundings {
  readonly stdin: Chunks & { isTTY?: boolean };
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly extract: (article: Article, options: Options) => Extraction | Promise<Extraction>;
}

/** How a call prints for people. */
export interface Layout {
  readonly color: boolean;
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

/** The surroundings, with the ways to speak to whoever called. */
export interface Terminal extends Surroundings {
  readonly output: Output;
  /** One line on stderr, without anything that a terminal acts on. */
  complain(message: string): void;
  readonly hasComplained: boolean;
  /**
   * Counts articles on stderr, if that is a terminal and the output does not go to it at the same time. Complaints take
   * the line away before they are written.
   */
  startProgress(when: { printing: boolean }): Progress;
  /** `color`: asked for, refused, or null where it is left to the terminal. */
  layout(color: boolean | null): Layout;
}

/** Lines of a report get hard to read beyond. */
const MAX_WIDTH = 100;

export function createTerminal(surroundings: Surroundings): Terminal {
  const { stdout, stderr, env } = surroundings;
  const output = createOutput(stdout);
  // Nobody is left to be told when the place for complaints is gone.
  stderr.on('error', () => {});
  let [hasComplained, progress] = [false, createProgress(null)];
  return {
    ...surroundings,
    output,
    get hasComplained() {
      return hasComplained;
    },
    complain(message) {
      progress.clear();
      stderr.write(`${onOneLine(`ontherecord: ${message}`)}\n`);
      hasComplained = true;
    },
    startProgress({ printing }) {
      const isSeen = stderr.isTTY && !(printing && stdout.isTTY);
      progress = createProgress(isSeen ? (text) => stderr.write(text) : null);
      return progress;
    },
    layout(asked) {
      const color = asked ?? (stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb');
      return { color, paint: painter(color), width: Math.min(stdout.columns ?? 80, MAX_WIDTH) };
    },
  };
}
