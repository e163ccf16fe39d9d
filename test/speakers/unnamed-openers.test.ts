import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const saidIn = (text: string): readonly (string | null)[] => speakersOf(text).said;

describe('one who stands in a headline without an article', () => {
  it.each([
    ['[Fire chief] says two pumps were shut\n\nIt burned. Smoke rose. Fire chief Ana Ruiz was there.', 'Ana Ruiz'],
    ['[Minister]: no money\n\nIt burned. Ana Ruiz, the minister, was there.', 'Ana Ruiz'],
    ['[Driver] says he slept\n\nIt burned. Luis Ortega, a driver, was there.', 'Luis Ortega'],
    ['[Ohio governor] says no\n\nIowa Gov. Ana Ruiz slept. Ohio Gov. Eva Holm drove.', 'Eva Holm'],
    ['[Ohio governor] says no\n\nIt burned. Gov. Eva Holm drove.', 'Eva Holm'],
  ])('is the first who has that office: %s', (text, name) => {
    expect(saidIn(text)).toEqual([name]);
  });

  it.each([
    ['[Finance minister] says no\n\nTransport minister Ana Ruiz slept.', 'Finance minister'],
    ['[Holm spokesman] says no\n\nEva Holm lost. Ana Ruiz won. Ruiz spokesman Luis Ortega slept.', 'Holm spokesman'],
    ['[A neighbour] says no\n\nAna Ruiz slept.', 'A neighbour'],
  ])('is nobody of another office: %s', (text, name) => {
    expect(saidIn(text)).toEqual([name]);
  });

  it('is the one who was named before', () => {
    expect(saidIn('Fire chief Ana Ruiz slept.\n\n[Fire chief] says no')).toEqual(['Ana Ruiz']);
  });

  it('is the same where the headline stands twice', () => {
    expect(saidIn('[Minister] says no\n\nIt rained.\n\n[Minister] says no\n\nMinister Ana Ruiz slept.')).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
  });
});

describe('one whom the first sentence tells of', () => {
  it.each([
    ['[A judge] said no.\n\nJudge Ana Ruiz wrote it down.', 'Ana Ruiz'],
    ['MARLOW (MW) - [A judge] said no.\n\nJudge Ana Ruiz wrote it down.', 'Ana Ruiz'],
    ['It burned. Later [a judge] said no.\n\nJudge Ana Ruiz wrote it down.', 'a judge'],
    ['[A spokesman] said no.\n\nSpokesman Luis Ortega wrote it down.', 'A spokesman'],
  ])('may be named in the next: %s', (text, name) => {
    expect(saidIn(text)).toEqual([name]);
  });

  it('is the one of the headline', () => {
    expect(saidIn('[Judge] says no\n\n[A judge] said no.\n\nJudge Ana Ruiz wrote it down.')).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
  });
});

describe('a body that is named further on', () => {
  it.each([
    ['[Council] says no to bins\n\nIt rained. Smoke rose. Marlow Council met.', 'Marlow Council'],
    ['[The council] said no.\n\nMarlow Council met.', 'Marlow Council'],
  ])('was meant before: %s', (text, name) => {
    expect(saidIn(text)).toEqual([name]);
  });

  it.each([
    ['[The sheriff’s office] said no.\n\nThe National Weather Office met.', 'The sheriff’s office'],
    ['[A council] said no.\n\nMarlow Council met.', 'A council'],
    ['[The council] said no.\n\nMarlow Committee met.', 'The council'],
  ])('is no other: %s', (text, name) => {
    expect(saidIn(text)).toEqual([name]);
  });
});
