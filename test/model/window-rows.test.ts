import { describe, expect, it } from 'vitest';
import { CueView } from '../../src/model/cue-view.ts';
import { RELATIONS, readRelations, runStarts, STEADY, startRunsAtCue, VARYING } from '../../src/model/relations.ts';
import { scan } from '../../src/model/scan.ts';
import { WindowRows } from '../../src/model/window-rows.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { Random } from '../../src/training/random.ts';

const TEXT = `The mayor, Ann Torrid, said on Monday that the bridge would open: it had been shut, she added, since May.
“We are glad,” she told the Harbour Post. “Nobody asked us, though,” said Ruiz; he called it “a ‘late’ gift”.
Was it “safe”? The firm (which built it) declined to say – and left. “It was never safe`;

describe('the rows of windows', () => {
  it.each([1, 2, 3, 4])('tell of each token what its relations are, cues at random %i', (seed) => {
    const doc = readDocument(TEXT);
    const read = scan(doc, findQuotations(doc).quotations);
    const count = doc.tokens.length;
    const random = new Random(seed);
    const [competing, starts] = [new Int32Array(count + 1), runStarts(read)];
    for (let at = 0; at < count; at++) {
      const isCue = random.next() < 0.15;
      competing[at + 1] = (competing[at] as number) + (isCue ? 1 : 0);
      if (isCue) startRunsAtCue(starts, at);
    }
    const rows = new WindowRows();
    const view = new CueView(read, competing);
    for (let anchor = 0; anchor < count; anchor++) {
      const window = { anchor, first: Math.max(0, anchor - 30), last: Math.min(count, anchor + 20) };
      rows.clear();
      rows.add(window, view, starts);
      const expected = readRelations(read, window, competing);
      const told = RELATIONS.map((relation) => {
        const [steady, varying] = [
          STEADY.indexOf(relation as (typeof STEADY)[number]),
          VARYING.indexOf(relation as (typeof VARYING)[number]),
        ];
        return Array.from({ length: rows.rows }, (_, row) =>
          steady < 0 ? rows.varying[varying]?.[row] : rows.steady[(rows.runOf[row] as number) * STEADY.length + steady],
        );
      });
      expect(told).toEqual(expected.map((ids) => [...ids]));
      expect(rows.runs).toBeLessThan(rows.rows);
    }
  });
});
