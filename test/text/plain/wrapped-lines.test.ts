import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.ts';
import { plainText } from '../../../src/text/plain/plain-text.ts';

const WRAPPED = `The council will not rebuild the pier before the autumn, it said on
Monday, after divers found holes in the footings that no survey had
shown.

"We are not going to put a fresh face on a wall that may fall," Ana
Ruiz, who chairs the harbour committee, told reporters.
`;

const read = (text: string): string => plainText(text).text;

describe('a text wrapped at a column', () => {
  it('is read a line for each paragraph', () => {
    expect(read(WRAPPED).split('\n')).toHaveLength(4);
  });

  it('gives names and contents over the line ends, and spans as the text has them', () => {
    const [, quote] = extract(WRAPPED).quotes;
    expect(quote).toMatchObject({ speaker: { name: 'Ana Ruiz' }, cue: { text: 'told' } });
    expect(quote?.source?.text).toBe('Ana\nRuiz, who chairs the harbour committee');
  });

  it('is read with line ends of two characters, and indented', () => {
    expect(read(WRAPPED.replaceAll('\n', '\r\n')).replaceAll('\r', '')).toBe(read(WRAPPED));
    expect(read(WRAPPED.replaceAll(/^(?=.)/gm, '   '))).toContain('it said on Monday, after divers');
  });

  it('has paragraphs where a line is indented, and entries whose lines are', () => {
    const text = `${WRAPPED}The ferry office at Osby said that it would not be sold before May.\n   Nobody asked the ferry office of the old town by the sea who was to\nbuy it.\n\n- one entry of a list that is as long as a line of this text can be\n  and goes on\n`;
    expect(read(text)).toContain('before May.\n   Nobody asked');
    expect(read(text)).toContain('was to buy it.\n');
    expect(read(text)).toContain('text can be and goes on');
  });

  it('is read between the heads of its pages', () => {
    const head = `The Marlow Courier${' '.repeat(60)}Page 4\n\n`;
    expect(read(`${head}${WRAPPED}\n${head}${WRAPPED}`)).toContain('it said on Monday, after divers');
  });

  it('may be a narrow column where words are hyphenated', () => {
    const column =
      '“We are not a bank that hap-\npens to have customers,” our\nfounder, Ana Ruiz, liked to\nsay in the years of the cri-\nsis. Nobody asked her why.\n';
    expect(read(column)).toContain('that happens to have customers,” our founder, Ana Ruiz, liked');
    const wider = column.replace('hap-\npens', 'chose\nto').replace('cri-\nsis', 'ice\nage');
    expect(read(wider)).toBe(wider);
  });

  it('keeps a headline from the byline under it', () => {
    const byline = 'By Tessa Quillan\n';
    expect(read(`The harbour committee says that the pier will stay closed\n${byline}\n${WRAPPED}`)).toContain(
      `closed\n${byline}`,
    );
  });

  it('may be quoted in a mail', () => {
    const text = `${WRAPPED.replaceAll(/^/gm, '> ')}\nI said no.\n`;
    expect(read(text)).toContain('"We are not going to put a fresh face on a wall that may fall," Ana Ruiz, who');
    expect(extract(text).quotes[1]?.source?.text).toBe('Ana\n> Ruiz, who chairs the harbour committee');
  });

  it('may hold an address of any length', () => {
    expect(read(`${WRAPPED}\nhttps://pier.example/${'a'.repeat(200)}\n`)).toContain('it said on Monday, after divers');
  });

  it('has hyphenated words made whole, and compounds left', () => {
    const text = WRAPPED.replace('council will', 'council of the town will').replace(
      'autumn, it said',
      'au-\ntumn, it said',
    );
    const hyphenated = `${text}\nThe engineers reported that a second survey of the whole sea-front foot-\nings had been put off until the brother-in-law of the contractor-in-\nchief was back in town.\n`;
    expect(read(hyphenated)).toContain('sea-front footings had');
    expect(read(hyphenated)).toContain('contractor-in-chief was');
  });

  it('keeps the turns of a transcript and the entries of a list apart', () => {
    const text = `${WRAPPED}\nOKAFOR: We never closed the bridge and nobody asked us to close it at\nall.\nRUIZ: That is a rumour.\n- one entry of a list that is as long as a line of this text can be\n- another\n`;
    expect(read(text).split('\n').slice(4)).toHaveLength(5);
  });
});

describe('a text with a line for each paragraph', () => {
  it.each([
    'The council will not rebuild the pier before the autumn.\nIt had said so in May, too, and nobody had been surprised.\nThe divers were paid in full for the work that they had done.\n',
    'Harbour wall repairs delayed again as costs climb\nBy Tessa Quillan, the local democracy reporter\nWorkers at the east pier in Portmarnoch last week\nRead more about the harbour and its long history here\n',
    'the sea is grey and the harbour is still as glass,\nand nobody waits for the ferry that will not come,\nand the old men sit by the wall and watch it pass,\nand the gulls have gone from roofs and bells are dumb\n',
    'Osby United 3, Portmarnoch Rovers 1 (after extra time, at Quay Ground),\nTrenholm City 0, Kessling Athletic 0 (abandoned in the second half),\nVarld Town 2, Old Harbour 2 (Dahl sent off, at the Mill Road ground)\n',
    '1 chicken\n2 lemons, halved\na bunch of thyme\n50g butter, softened\nsalt and pepper\n',
    'Shore lines are long and nights are cold\nand every tale is twice told\nby men who cannot hold\ntheir tongues, or beer, or gold\n',
    `${WRAPPED}\nThis one is much longer than any line of a text that was wrapped at a column would ever be, and so it is a paragraph.\n`,
  ])('stays as it is: %j', (text) => {
    expect(plainText(text)).toMatchObject({ text, given: { isAsRead: true } });
  });
});
