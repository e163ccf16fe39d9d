import { describe, expect, it } from 'vitest';
import { issuerKey } from '../../src/speakers/resolving/issuer.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { speakersOf } from './speakers-of.ts';

const keyIn = (text: string) => issuerKey(readDocument(text));

describe('who issues a press release', () => {
  it('is named in the heading of its last part', () => {
    expect(keyIn('It rained.\n\nAbout Tern Robotics\n\nTern builds robots.')).toBe('tern robotics');
    expect(keyIn('It rained all day.\n\nAbout Arvo\n\nArvo builds robots.')).toBe('arvo');
    expect(keyIn('About Ana Ruiz And The Old Sea')).toBe('ana ruiz and the old sea');
    expect(keyIn('About Ana Ruiz And The Old Sea Co')).toBe('ana ruiz and the old sea co');
    expect(keyIn('About Ana Ruiz And The Old Red Sea Co')).toBeNull();
    expect(keyIn('About Hart & Strauss\n\nHart & Strauss sells umbrellas.')).toBe('hart & strauss');
  });

  it.each([
    ['two headings', 'About Tern Robotics\n\nIt rains.\n\nAbout Kettle Systems\n\nIt snows.'],
    ['the name alone', 'It rained.\n\nTern Robotics\n\nTern builds robots.'],
    ['a sentence', 'About Tern Robotics nobody knows much.'],
    ['no name', 'About\n\nIt rains.'],
    ['no heading', 'It rains.'],
    ['a long line', 'About Ana Ruiz And The Old Men Of The Sea By The Bay'],
  ])('is nobody with %s', (_, text) => {
    expect(keyIn(text)).toBeNull();
  });

  it('is the company, whoever was named last', () => {
    const text =
      'Tern Robotics has bought Kettle Systems. “We are glad,” said Ana Ruiz, a director of Kettle Systems. [The company] said no.';
    expect(speakersOf(text).said).toEqual(['Kettle Systems']);
    expect(speakersOf(`${text}\n\nAbout Tern Robotics\n\nIt builds robots.`).said).toEqual(['Tern Robotics']);
    expect(speakersOf(`${text}\n\nAbout Us\n\nIt builds robots.`).said).toEqual(['Kettle Systems']);
  });
});
