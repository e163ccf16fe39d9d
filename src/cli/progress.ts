/** A line on the terminal that counts articles. */
export interface Progress {
  tick(): void;
  /** Takes the line away, for good or until the next tick that is due. */
  clear(): void;
}

/** Milliseconds. Shorter work shows nothing. */
const FIRST_SHOWN = 1000;
const SHOWN_EVERY = 200;
const CLEAR_LINE = '\r\u001b[K';

/** Counts articles on `write`; null shows nothing. `now` gives milliseconds. */
export function createProgress(write: ((text: string) => void) | null, now = () => performance.now()): Progress {
  const started = now();
  let [articles, due, isShown] = [0, started + FIRST_SHOWN, false];
  return {
    tick() {
      articles++;
      const time = now();
      if (write === null || time < due) return;
      const rate = Math.round((articles * 1000) / (time - started));
      const count = `${articles.toLocaleString('en')} article${articles === 1 ? '' : 's'}`;
      write(`${CLEAR_LINE}${count}, ${rate.toLocaleString('en')} a second`);
      [due, isShown] = [time + SHOWN_EVERY, true];
    },
    clear() {
      if (isShown) write?.(CLEAR_LINE);
      isShown = false;
    },
  };
}
