import { describe, expect, it } from 'vitest';
import { withHearsay } from '../../src/attributions/mending/hearsay.ts';
import { extract } from '../../src/extract.ts';
import { type MadeReading, mendedIn } from './made-scene.ts';

const read = (text: string): string[] =>
  extract(text).quotes.map((quote) => `${quote.source?.text} / ${quote.cue?.text} / ${quote.text}`);

describe('reports of reports', () => {
  it.each([
    [
      'The minister is reported to have said that the dam would hold.',
      'The minister / is reported to have said / that the dam would hold',
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
    ['State media quoted the minister as saying: “The dam will hold.”', 'the minister / quoted / The dam will hold.'],
    ['“The dam will hold,” the Courier quoted Ruiz as saying on Friday.', 'Ruiz / quoted / The dam will hold,'],
    [
      '“There is nothing to talk about,” Marlow News Agency quoted the deputy minister as saying.',
      'the deputy minister / quoted / There is nothing to talk about,',
    ],
    ['“The dam will hold,” the Courier quoted.', 'the Courier / quoted / The dam will hold,'],
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
      'Ms. Ruiz was quoted by the Courier as saying that the dam would hold.',
      'Ms. Ruiz / saying / that the dam would hold',
    ],
  ])('is not %s', (_, text, report) => {
    expect(read(text)).toEqual([report]);
  });
});

const contentIn = (text: string, made: MadeReading) => mendedIn(withHearsay, text, made).content;

describe('who is quoted by somebody else', () => {
  const said = 'that Ruiz would quit';

  it('stands in what is quoted', () => {
    const made = { cue: 'quoted', source: 'The Echo', content: [said] };
    expect(contentIn(`The Echo quoted an aide as saying ${said}.`, made)).toEqual([`an aide as saying ${said}`]);
  });

  it.each<[string, MadeReading]>([
    [`The aide was quoted as saying ${said}.`, { cue: 'quoted', source: 'The aide', content: [said] }],
    [`The Echo quoted an aide as saying ${said}.`, { cue: 'quoted', source: 'an aide', content: [said] }],
    [`The Echo quoted an aide on how ${said}.`, { cue: 'quoted', source: 'The Echo', content: [said] }],
    [`The Echo named an aide as saying ${said}.`, { cue: 'named', source: 'The Echo', content: [said] }],
  ])('is left as it is: %s', (text, made) => {
    expect(contentIn(text, made)).toEqual([said]);
  });
});

describe('what somebody heard another say', () => {
  const quotes = (text: string) => extract(text).quotes.map(({ source, text: said }) => [source?.text, said]);

  it('is theirs with the report, and the other’s without', () => {
    expect(quotes('Ruiz told aides, “I never liked the dam,” according to two people in the room.')).toEqual([
      ['two people in the room', 'Ruiz told aides, “I never liked the dam,”'],
      ['Ruiz', 'I never liked the dam,'],
    ]);
  });

  it('is theirs alone where nobody else is told of', () => {
    expect(quotes('Ruiz was angry. “The dam is late,” according to two people in the room.')).toEqual([
      ['two people in the room', 'The dam is late,'],
    ]);
  });
});
