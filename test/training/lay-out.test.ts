import { expect, it } from 'vitest';
import { readRelations } from '../../src/model/relations.ts';
import { windowAround } from '../../src/model/windows.ts';
import { readArticle } from '../../src/training/example.ts';
import { layOut } from '../../src/training/lay-out.ts';

const TEXT = [
  '“The ferry was late, and nobody told us,” Ada Brook said on Monday. Tom Reyes, who runs the harbour, replied that',
  'it had waited for the tide: “We sail when we can.” He added that prices would fall.\n\n“Good,” said Brook.',
].join(' ');

it('reads the same relations as token by token', () => {
  const scan = readArticle({
    id: '1',
    publisher: 'made-up',
    date: '',
    text: TEXT,
    quotes: [],
  });
  const { tokens } = scan.doc;
  const cues = tokens.filter(({ text }) => ['said', 'replied', 'added'].includes(text)).map(({ index }) => index);
  expect(cues).toHaveLength(4);
  const competing = Int32Array.from({ length: tokens.length + 1 }, (_, at) => cues.filter((cue) => cue < at).length);
  const windows = cues.map((cue) => windowAround(scan, cue));
  const rows = layOut(scan, windows, competing);
  for (const [index, { first, last }] of rows.segments.entries()) {
    const window = windows[index] as (typeof windows)[number];
    const expected = readRelations(scan, window, competing);
    expect(rows.relations.map((ids) => ids.slice(first, last))).toEqual(expected);
    expect(rows.tokens[first]).toBe(window.first);
    expect(rows.anchors[rows.windowOf[last - 1] as number]).toBe(window.anchor);
  }
});
