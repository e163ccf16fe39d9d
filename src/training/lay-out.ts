import { CueView } from '../model/cue-view.ts';
import {
  RELATIONS,
  runStarts,
  STEADY,
  startRunsAtCue,
  startsRun,
  VARYING,
  writeSteadyRows,
} from '../model/relations.ts';
import type { Scan } from '../model/scan.ts';
import type { Window } from '../model/windows.ts';
import type { WindowRows } from './network/attribution-network.ts';
import type { Segment } from './network/tape.ts';

/** Lays windows end to end. `competing`: prefix sums over the likely cues of the document. */
export function layOut(scan: Scan, windows: readonly Window[], competing: Int32Array): WindowRows {
  const segments = endToEnd(windows);
  const rows = segments.at(-1)?.last ?? 0;
  const [tokens, windowOf] = [new Int32Array(rows), new Int32Array(rows)];
  const relations = new Map(RELATIONS.map((relation) => [relation, new Int32Array(rows)]));
  const of = (relation: (typeof RELATIONS)[number]) => relations.get(relation) as Int32Array;
  const steady = STEADY.map(of);
  const view = new CueView(scan, competing);
  const starts = startsAround(scan, competing);
  for (const [index, window] of windows.entries()) {
    const { first, last } = segments[index] as Segment;
    windowOf.fill(index, first, last);
    for (let row = first; row < last; row++) tokens[row] = window.first + row - first;
    for (const relation of VARYING) relation.fill(scan, window, of(relation), first);
    fillSteady(view, window, starts, steady, first);
  }
  return {
    segments,
    tokens,
    windowOf,
    anchors: windows.map(({ anchor }) => anchor),
    relations: [...relations.values()],
  };
}

function endToEnd(windows: readonly Window[]): Segment[] {
  let rows = 0;
  return windows.map(({ first, last }) => {
    const start = rows;
    rows += last - first;
    return { first: start, last: rows };
  });
}

function startsAround(scan: Scan, competing: Int32Array): Uint8Array {
  const starts = runStarts(scan);
  for (let token = 0; token + 1 < competing.length; token++) {
    if (competing[token + 1] !== competing[token]) startRunsAtCue(starts, token);
  }
  return starts;
}

/** Writes the rows of the steady relations from `row` on. They are worked out once for each run of tokens. */
function fillSteady(
  view: CueView,
  window: Window,
  starts: Uint8Array,
  steady: readonly Int32Array[],
  row: number,
): void {
  const { anchor, first, last } = window;
  const ids = new Int32Array(steady.length);
  view.lookFrom(anchor);
  for (let at = first; at < last; at++) {
    if (startsRun(starts, window, at)) {
      view.moveTo(at);
      writeSteadyRows(view, ids, 0);
    }
    for (let relation = 0; relation < steady.length; relation++)
      (steady[relation] as Int32Array)[row + at - first] = ids[relation] as number;
  }
}
