import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const contents = (text: string): readonly string[][] =>
  extract(text, { minConfidence: 0 })
    .quotes.filter(({ cue }) => cue?.lemma === 'according to')
    .map(({ content }) => content.map((span) => span.text));

describe('a viewpoint between a subject and its verb', () => {
  it.each([
    ['The pilot, according to Ruiz, had not slept.', ['The pilot', 'had not slept']],
    ['The bridge, according to a report by the ministry, will close in May.', ['The bridge', 'will close in May']],
  ])('holds what goes on behind it: %s', (text, parts) => {
    expect(contents(text)).toEqual([parts]);
  });

  it.each([
    [
      'The village has ten homes and, according to the council, two of them are for sale.',
      ['two of them are for sale'],
    ],
    ['It rained but, according to Ruiz, the roof held.', ['the roof held']],
  ])('has the clause behind it where a coordinator stands before it: %s', (text, parts) => {
    expect(contents(text)).toEqual([parts]);
  });

  it.each([
    [
      'According to Ana Ruiz, district animal officer, ten cases were reported in May.',
      ['ten cases were reported in May'],
    ],
  ])('does not hold what somebody is: %s', (text, parts) => {
    expect(contents(text)).toEqual([parts]);
  });

  it('holds no more where what was said stands before it', () => {
    expect(contents('The pilot had not slept, according to Ruiz, who was not there.')).toEqual([
      ['The pilot had not slept'],
    ]);
  });
});
