import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const COMPANY = 'Hollis Park and Per Lund left Ossian last year.';
const saidIn = (text: string): string | null | undefined => speakersOf(`${COMPANY} ${text}`).said[0];

describe('a surname that is a common noun too', () => {
  it.each([
    ['[Park], who now works at Ossian, said it rained.'],
    ['[Park, a lawyer,] said it rained.'],
    ['[Park, who now works at Ossian,] said it rained.'],
    ['[Park] denied that it rained.'],
  ])('is one at the start of a sentence where the article has it elsewhere: %s', (text) => {
    expect(saidIn(text)).toBe('Hollis Park');
  });

  it.each([
    ['[Park rangers, who work at Ossian,] said it rained.', 'Park rangers'],
    ['[Park officials] said it rained.', 'Park officials'],
    ['[Using] Hollis Park, they said it rained.', 'Using'],
  ])('is none before another word: %s', (text, name) => {
    expect(saidIn(text)).toBe(name);
  });

  it('is none where the article has it nowhere else', () => {
    const { named } = speakersOf('It was cold in May. Park, a game for children, was there.');
    expect(named('Park')).toBeUndefined();
  });
});

describe('a name inside a relative clause', () => {
  it.each([
    ['[Rangers, who work at Ossian,] said it rained.', 'Rangers'],
    ['[Those who back Hollis Park] said it rained.', 'Those who back Hollis Park'],
    ['[The plan, which came from Per Lund,] said it rained.', 'The plan'],
  ])('is not the source: %s', (text, name) => {
    expect(saidIn(text)).toBe(name);
  });
});

describe('a day before an owner', () => {
  it.each([
    ['On Monday [Lund’s lawyer] said it rained.', 'Lund’s lawyer'],
    ['In March [Park’s lawyer] said it rained.', 'Park’s lawyer'],
  ])('is no part of the phrase: %s', (text, name) => {
    expect(saidIn(text)).toBe(name);
  });
});
