import type { Writable } from 'node:stream';

/** Writes that wait while the reader is busy, and that tell when nobody reads any more. */
export interface Output {
  write(text: string): Promise<void>;
  /** What ended the stream; null while it is open. */
  readonly failure: NodeJS.ErrnoException | null;
}

export function createOutput(stream: Writable): Output {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error) => {
    failure ??= error;
  });
  return {
    get failure() {
      return failure ?? stream.errored;
    },
    async write(text) {
      if (stream.destroyed || text === '' || stream.write(text)) return;
      await new Promise<void>((resolve) => {
        const events = ['drain', 'error', 'close'] as const;
        const done = (): void => {
          for (const event of events) stream.off(event, done);
          resolve();
        };
        for (const event of events) stream.on(event, done);
      });
    },
  };
}
