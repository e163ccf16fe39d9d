import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const read = (text: string): string[] => extract(text).quotes.map((quote) => `${quote.source?.text} / ${quote.text}`);

describe('parts that are none of the content', () => {
  it.each([
    [
      'the pronoun of "as she puts it"',
      'As Okoye puts it, the dam is “a bathtub with lights on”.',
      ['Okoye / the dam is “a bathtub with lights on”'],
    ],
    [
      'the terms of a source',
      'The cost had doubled, a person close to the talks said on condition of anonymity.',
      ['a person close to the talks / The cost had doubled'],
    ],
    [
      'a clause of somebody else',
      'Ana Bly stood by the plan, while Heather Groves said it was a mistake.',
      ['Heather Groves / it was a mistake'],
    ],
    [
      'those who were told',
      'Ana Bly was told by the auditor that the money was gone.',
      ['the auditor / that the money was gone'],
    ],
    [
      'the interview behind the marks',
      'Okoye said the money would go on “bricks, not bonuses” in an interview with the Courier.',
      ['Okoye / the money would go on “bricks, not bonuses”'],
    ],
  ])('%s', (_, text, reports) => {
    expect(read(text)).toEqual(reports);
  });

  it('holds no other report', () => {
    const text =
      '“They should quit. People are dying,” he said, and alleged a “40% commission racket” in the award of contracts.';
    expect(read(text)[0]).toBe('he / They should quit. People are dying,');
  });

  it.each([
    ['both halves of a clause', 'The dam, Okoye said, will hold.', ['Okoye / The dam will hold']],
    [
      'more of what was said',
      'Okoye said the dam was “rotten” and that it “should be torn down”.',
      ['Okoye / the dam was “rotten” and that it “should be torn down”'],
    ],
    [
      'a place that is part of it',
      'Okoye said the “bad news” was in a letter to the board.',
      ['Okoye / the “bad news” was in a letter to the board'],
    ],
    ['anonymity that is spoken of', 'Okoye said anonymity was a right.', ['Okoye / anonymity was a right']],
  ])('keeps %s', (_, text, reports) => {
    expect(read(text)).toEqual(reports);
  });

  it('has no marks of a quotation that stands around the report', () => {
    const text = '“They told us it was quick,” she said. “She said, ‘There is another one.’”';
    const texts = extract(text, { hearsay: true }).quotes.map(({ content }) => content[0]?.text);
    expect(texts).toContain('it was quick');
    expect(texts).toContain('‘There is another one.’');
  });
});

describe('an answer behind a question of the writer', () => {
  const asked = (between: string, asks = 'I asked him once'): string[] =>
    extract(
      `Gil Navarro sat down. “And the fourth film?” ${asks}. ${between} “The fourth one was for nobody.”`,
    ).quotes.map(({ source, text }) => `${source?.text} / ${text}`);

  it('is no part of the question', () => {
    expect(asked('He thought about it.')[0]).toBe('I / And the fourth film?');
  });

  it.each([
    ['It rained.', undefined],
    ['He thought about it.', 'she said to him once'],
  ])('goes on with what was asked where nobody else is told of: %s %s', (between, asks) => {
    expect(asked(between, asks)[0]).toMatch(/The fourth one/);
  });
});
