import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';

/** The first words of each sentence. */
const openersOf = (text: string): (string | undefined)[] => {
  const { tokens, sentences } = readDocument(text);
  return sentences.map(({ first }) => tokens[first]?.text);
};

describe('an abbreviation before opening marks', () => {
  it.each([
    ['It angered Sen. Tod Ruiz, R-Okla. “Take that back,” Ruiz shouted.', '“'],
    ['It angered Sen. Tod Ruiz, R-Okla. "Take that back," Ruiz shouted.', '"'],
    ['She posted it at 12:15 a.m. “Again.” It rained.', '“'],
    ['She left Arvo Inc. “I was late,” she said.', '“'],
  ])('ends its sentence where somebody begins to speak: %s', (text, mark) => {
    expect(openersOf(text)[1]).toBe(mark);
  });

  it.each([
    'The Arvo Inc. “Think Big” prize went to her.',
    'Gov. C.L. “Butch” Ruiz said no.',
    'Rep. Jose Ma. "Joey" Ruiz said no.',
    'She left Arvo Inc. “for good” in May.',
  ])('goes on where something is called so: %s', (text) => {
    expect(openersOf(text)).toHaveLength(1);
  });
});
