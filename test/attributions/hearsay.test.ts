import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const read = (text: string): string[] =>
  extract(text).quotes.map((quote) => `${quote.source?.text} / ${quote.cue?.text} / ${quote.text}`);

describe('reports of reports', () => {
  it.each([
    [
      'Ruiz is reported to have said that the dam would hold.',
      'Ruiz / is reported to have said / that the dam would hold',
    ],
    [
      'Ruiz is said to have told friends that the dam would hold.',
      'Ruiz / is said to have told / that the dam would hold',
    ],
    ['She is said to have replied: “The dam will hold.”', 'She / is said to have replied / The dam will hold.'],
    [
      '“The dam will hold,” she is said to have told its keeper, Ana Ruiz.',
      'she / is said to have told / The dam will hold,',
    ],
    ['Ruiz wrote to say the dam would hold.', 'Ruiz / wrote to say / the dam would hold'],
    ['State media quoted the minister as saying: “The dam will hold.”', 'the minister / saying / The dam will hold.'],
  ])('%s', (text, report) => {
    expect(read(text)).toEqual([report]);
  });

  it('gives who is quoted inside of who quotes', () => {
    const { quotes } = extract('The Courier quoted Ruiz as saying the dam was “as good as dead”.');
    expect(quotes.map(({ source, text }) => [source?.text, text])).toEqual([
      ['The Courier', 'Ruiz as saying the dam was “as good as dead”'],
      ['Ruiz', 'the dam was “as good as dead”'],
    ]);
    expect(quotes[1]?.within).toBe(quotes[0]?.id);
  });

  it.each([
    ['what is promised', 'Ruiz vowed to rebuild the dam.', 'Ruiz / vowed / to rebuild the dam'],
    ['what is threatened', 'Ruiz threatened to tell the press.', 'Ruiz / threatened / to tell the press'],
    ['a report without a quoting verb', 'Ruiz said the dam would hold.', 'Ruiz / said / the dam would hold'],
    [
      'one who is quoted by another',
      'Ruiz was quoted by the Courier as saying the dam would hold.',
      'Ruiz / was quoted / the dam would hold',
    ],
  ])('is not %s', (_, text, report) => {
    expect(read(text)).toEqual([report]);
  });
});
