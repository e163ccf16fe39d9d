import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const REST =
  '\n\nThe bench gave the city two weeks.\n\n“Every year it is the same story,” Justice Leela Menon said.\n\nThe matter was put off.';
const said = (text: string): (string | undefined)[] => extract(text).quotes.map(({ source }) => source?.text);

describe('a place before a colon', () => {
  it.each([
    'MUMBAI: The high court on Friday pulled up the city corporation over its failure to fill potholes before the rain.',
    'Mumbai: The high court on Friday pulled up the city corporation over its failure to fill potholes before the rain.',
    'VELLAPURAM: The high court on Friday pulled up the city corporation over its failure to fill potholes before the rain.',
  ])('speaks nothing: %s', (lead) => {
    expect(said(lead + REST)).toEqual(['Justice Leela Menon']);
  });

  it('speaks nothing behind a headline that begins with another place', () => {
    const lead =
      'Vellapuram: The high court on Friday pulled up the city corporation over its failure to fill potholes in time.';
    expect(said(`Coast: Pupil saves boat\n\n${lead}${REST}`)).not.toContain('Vellapuram');
  });

  it('speaks nothing where the headline has it too', () => {
    const lead =
      'VELLAPURAM: The high court on Friday pulled up the city corporation over its failure to fill potholes in time.';
    expect(said(`Vellapuram roads in the dock over rain\n\n${lead}${REST}`)).toEqual(['Justice Leela Menon']);
  });

  it.each([
    [
      'somebody in a transcript',
      'MENON: We gave the city two weeks. That is what the law says and it will not change for anybody.',
      'MENON',
    ],
    [
      'somebody who is named again',
      'RAO: The city filled nothing but the holes outside of the mayor’s house last year.\n\nMr Rao sat down.',
      'RAO',
    ],
    ['a name in a headline', 'Menon: Potholes Must Go Before June', 'Menon'],
  ])('is not %s', (_, text, source) => {
    expect(said(text)).toContain(source);
  });

  it('is not one of several who speak', () => {
    const talk =
      'ANNA: The ice was thin on that day.\n\nTOM: The ice was thin on every day of that year.\n\nANNA: The boats came in late.';
    expect(said(talk)).toEqual(['ANNA', 'TOM', 'ANNA']);
  });
});
