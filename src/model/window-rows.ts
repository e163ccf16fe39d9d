import type { CueView } from './cue-view.ts';
import { HEAD_ROWS } from './network-size.ts';
import { STEADY, startsRun, VARYING, type VaryingRelation, writeSteadyRows } from './relations.ts';
import type { Window } from './windows.ts';

/** Windows laid end to end, with a row for each token, and the runs of tokens that share their steady relations. */
export class WindowRows {
  /** Where each window begins among the rows, and the number of rows in the end. */
  readonly starts: number[] = [0];
  readonly anchors = new Int32Array(HEAD_ROWS);
  /** For each row the token, its run, and its row in the table of each varying relation. */
  readonly tokens = new Int32Array(HEAD_ROWS);
  readonly runOf = new Int32Array(HEAD_ROWS);
  readonly varying = VARYING.map(() => new Int32Array(HEAD_ROWS));
  runs = 0;
  /** For each run the number of its window, and its rows in the tables of `STEADY`: `[run * STEADY.length + relation]`. */
  readonly windowOf = new Int32Array(HEAD_ROWS);
  readonly steady = new Int32Array(HEAD_ROWS * STEADY.length);

  get rows(): number {
    return this.starts.at(-1) as number;
  }

  clear(): void {
    this.starts.length = 1;
    this.runs = 0;
  }

  /** `runStarts`: see there. */
  add(window: Window, view: CueView, runStarts: Uint8Array): void {
    const { tokens, runOf, rows, varying } = this;
    const { anchor, first, last } = window;
    view.lookFrom(anchor);
    this.anchors[this.starts.length - 1] = anchor;
    for (let at = first, row = rows; at < last; at++, row++) {
      if (startsRun(runStarts, window, at)) this.startRun(view, at);
      tokens[row] = at;
      runOf[row] = this.runs - 1;
    }
    for (let index = 0; index < varying.length; index++)
      (VARYING[index] as VaryingRelation).fill(view.scan, window, varying[index] as Int32Array, rows);
    this.starts.push(rows + last - first);
  }

  private startRun(view: CueView, at: number): void {
    const run = this.runs++;
    view.moveTo(at);
    this.windowOf[run] = this.starts.length - 1;
    writeSteadyRows(view, this.steady, run * STEADY.length);
  }
}
