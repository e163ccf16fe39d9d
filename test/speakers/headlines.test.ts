import { describe, expect, it } from 'vitest';
import { headlineSentences } from '../../src/speakers/scene/headlines.ts';
import { bitsOfWords } from '../../src/speakers/scene/phrase-word.ts';
import type { Document } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

const headlinesIn = (doc: Document) => headlineSentences(doc, bitsOfWords(doc.tokens));
const areHeadlines = (text: string): boolean => headlinesIn(readDocument(text)).length > 0;

describe('a headline', () => {
  it.each([
    'Officials Warn of Storms and of Floods',
    'Bridge Stays Shut',
    'Storm Closes Bridge, officials Warn of Floods',
    'Bridge Stays Shut.',
  ])('is capitalized but for small words: %s', (text) => {
    expect(areHeadlines(text)).toBe(true);
  });

  it.each([
    ['a sentence', 'Ana Ruiz slams the plan to close the lab.'],
    ['a sentence of names', 'Then there is Ana Ruiz.'],
    ['a row of names', 'Ana Ruiz, Luis Ortega, Carl Brandt'],
    ['part of a text', 'It rained all day. Bridge Stays Shut.'],
    ['the opening of what was written', 'Writing on Facebook, Arvo President Ana Ruiz wrote, “Shame! It is late.”'],
    ['the opening of a text', 'Bridge Stays Shut. It rained all day.'],
    [
      'a sentence full of names',
      'It rained.\nSen. Ana Ruiz, head of the Marlow Bridge Committee, told “This Week” there that Luis Ortega quit.',
    ],
    ['two words', 'Bridge Shut'],
    ['two long words', 'The Old Bridge is On'],
    ['half in small letters', 'Storm Closes Bridge while officials sleep over floods'],
    ['as long as a list', 'Bridge Shut Again '.repeat(14)],
  ])('is not %s: %s', (_, text) => {
    expect(areHeadlines(text)).toBe(false);
  });

  it('is looked for sentence by sentence', () => {
    const doc = readDocument('Bridge Stays Shut\nIt rained on the crew all day.\nOfficials Warn of Storms');
    expect(headlinesIn(doc)).toEqual([doc.sentences[0], doc.sentences[2]]);
  });
});
