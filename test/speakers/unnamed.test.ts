import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

/** The name of each source, and how many there are behind them. */
function told(text: string): [readonly (string | null)[], number] {
  const { said, speakers } = speakersOf(text);
  return [said, new Set(speakers.sources.map((source) => source?.speaker)).size];
}

describe('somebody without a name', () => {
  it.each([
    ['the same word for one met before', '[A driver] said no. It rained. [The driver] said yes.'],
    ['the article each time', '[The driver] said no. It rained. [The driver] said yes.'],
  ])('is the same one by %s', (_, text) => {
    expect(told(text)[1]).toBe(1);
  });

  it.each([
    ['the indefinite article', '[A driver] said no. It rained. [A driver] said yes.', 2],
    ['other words around', '[A driver] said no. It rained. [The old bus driver] said yes.', 2],
    ['an adjective', '[A driver] said no. It rained. [The old driver] said yes.', 2],
    ['another noun', '[A driver] said no. It rained. [The nurse] said yes.', 2],
    ['other groups', '[Two drivers] said no. It rained. [The nurses] said yes.', 2],
    ['several of them', '[A driver] said no. It rained. [The drivers] said yes.', 2],
  ])('is another by %s', (_, text, count) => {
    expect(told(text)[1]).toBe(count);
  });

  it.each([
    ['The driver', '[The driver] said no.'],
    ['the driver', 'Today [the driver] said no.'],
    ['The CEO', '[The CEO] said no.'],
    ['a driver', 'Today [a driver] said no.'],
    ['one MP', 'Today [one MP] said no.'],
    ['a Labour MP', 'Today [a Labour MP] said no.'],
    ['Arvo Foods’s driver', '[Arvo Foods’s driver] said no.'],
    ['Arvo Foods’s CEO', 'It rained, and [Arvo Foods’s CEO] said no.'],
    ['the driver of the bus', 'Today [the driver of the bus] said no.'],
  ])('is called as the text calls them: %s', (name, text) => {
    expect(told(text)[0]).toEqual([name]);
  });
});

describe('a body that is somebody’s own', () => {
  it.each([
    ['two who have one', 'Luis Ortega ran. [His campaign] said no. Ana Ruiz ran. [Her campaign] said yes.', 2],
    ['one who has it', 'Ana Ruiz ran. [Her campaign] said no. It rained. [Her campaign] said yes.', 1],
  ])('is told apart by %s', (_, text, count) => {
    expect(told(text)[1]).toBe(count);
  });

  it('is none that bears its noun in the name', () => {
    const text = '[The Marlow Audit Office] said no. Ana Ruiz slept. [Ana Ruiz’s office] said yes.';
    expect(told(text)[0]).toEqual(['Marlow Audit Office', 'Ana Ruiz’s office']);
    expect(told('[The Marlow Audit Office] said no. [The office] said yes.')[1]).toBe(1);
  });
});

describe('somebody who is tried', () => {
  it('is nobody met before', () => {
    expect(told('[A man] said no. [The man accused of theft] said yes.')[1]).toBe(2);
    expect(told('[A man] said no. [The man] said yes.')[1]).toBe(1);
  });
});
