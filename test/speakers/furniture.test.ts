import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../src/speakers/scene/furniture.ts';
import type { Stretch } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** Whether a line is furniture, between two lines of an article or as its first. `source`: where a source begins. */
function isPartOfPage(line: string, { isFirst = false, source = -1 }: { isFirst?: boolean; source?: number } = {}) {
  const doc = readDocument(isFirst ? line : `It rained all day.\n${line}\nIt rained on.`);
  const paragraph = doc.paragraphs[isFirst ? 0 : 1] as Stretch;
  const flags = new Uint8Array(doc.tokens.length);
  if (source >= 0) flags[paragraph.first + source] = 4;
  return isFurniture(doc, paragraph, flags);
}

describe('a line of the page', () => {
  it.each([
    ['a byline', 'By Ana Ruiz'],
    ['a byline of two', 'By Ana Ruiz and Luis Ortega'],
    ['a heading in capitals', 'ADVERTISEMENT'],
    ['a row of names', 'Ana Ruiz Luis Ortega'],
    ['a row of names with one small word', 'Ana Ruiz and Luis Ortega'],
    ['a credit', 'Photograph: Ana Ruiz/Northlight Images'],
    ['a credit in small letters', 'the old bridge at night, copyright of the crew'],
    ['a line to more', 'Read more about the bridge that Ana Ruiz built'],
  ])('is %s', (_, line) => {
    expect(isPartOfPage(line)).toBe(true);
  });

  it.each([
    ['a sentence', 'It rained on the crew.'],
    ['a sentence of names', 'Ana Ruiz won.'],
    ['a row of names that ends', 'Ana Ruiz, Luis Ortega.'],
    ['a quotation', '“Ana Ruiz!”'],
    ['a cry', 'Ana Ruiz!'],
    ['a question', 'Ana Ruiz?'],
    ['a label', 'Ana Ruiz:'],
    ['a line that opens so but ends', 'Read the old books about the bridge.'],
    ['small words', 'the crew and the bridge'],
    ['a line with a verb', 'Ana Ruiz slept'],
    ['a credit with a verb', 'The newsletter crew slept here'],
    ['a long line', `Read more about ${'the bridge and '.repeat(5)}Ana Ruiz`],
  ])('is not %s', (_, line) => {
    expect(isPartOfPage(line)).toBe(false);
  });

  it('never holds a source', () => {
    expect(isPartOfPage('Ana Ruiz Luis Ortega', { source: 2 })).toBe(false);
    expect(isPartOfPage('Ana Ruiz Luis Ortega', { source: -1 })).toBe(true);
  });

  it('is a byline alone at the very beginning', () => {
    expect(isPartOfPage('Ana Ruiz Luis Ortega', { isFirst: true })).toBe(false);
    expect(isPartOfPage('By Ana Ruiz', { isFirst: true })).toBe(true);
    expect(isPartOfPage('By Ana Ruiz.', { isFirst: true })).toBe(false);
    expect(isPartOfPage('By Ana Ruiz,', { isFirst: true })).toBe(false);
    expect(isPartOfPage('By', { isFirst: true })).toBe(false);
    expect(isPartOfPage(`By Ana Ruiz${' and Luis Ortega'.repeat(6)}`, { isFirst: true })).toBe(false);
  });
});
