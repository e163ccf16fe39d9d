import { describe, expect, it } from 'vitest';
import { subjectBeforeOccasion, withoutAdverbial } from '../../src/attributions/mending/source-adverbials.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { rangeOf, textOf } from './made-scene.ts';

function ownIn(source: string): string | null {
  const doc = readDocument(`${source} described the plan.`);
  return textOf(doc, withoutAdverbial(doc.tokens, rangeOf(doc, source)));
}

describe('the adverbial between a source and its verb', () => {
  it.each([
    ['The firm’s founder at the time', 'The firm’s founder'],
    ['Ana Ruiz last week', 'Ana Ruiz'],
    ['Campaigners last night', 'Campaigners'],
    ['Arvo, which makes chips for both, last month', 'Arvo, which makes chips for both'],
    ['Ana Ruiz in 2019', 'Ana Ruiz'],
    ['Ana Ruiz during a visit to Orme', 'Ana Ruiz'],
    ['The mayor before the vote', 'The mayor'],
    ['The mayor as recently as Monday', 'The mayor'],
  ])('is no part of it: %s', (source, own) => {
    expect(ownIn(source)).toBe(own);
  });

  it.each([
    'A woman who left last week',
    'The mayor of the last week',
    'The firm in Marlow',
    'The firm in 1066',
    'The class of 2019',
    'Ana Ruiz last',
    'Last week',
    'A woman who left last night',
    'She at the time',
    'The mayor at the table',
    'The mayor before Ruiz',
    'The mayor as popular as Ruiz',
    'The bill before the panel',
    'A woman who sang after the vote',
  ])('is none in %s', (source) => {
    expect(ownIn(source)).toBe(source);
  });
});

describe('the subject before an occasion of which the network took the noun', () => {
  const subjectIn = (text: string, source: string): string | null => {
    const doc = readDocument(text);
    return textOf(doc, subjectBeforeOccasion(doc, rangeOf(doc, source)));
  };

  it.each([
    ['Voters after the count said they would wait.', 'the count', 'Voters'],
    ['Mayor Ana Ruiz during the storm called it mad.', 'the storm', 'Mayor Ana Ruiz'],
  ])('is the source: %s', (text, read, source) => {
    expect(subjectIn(text, read)).toBe(source);
  });

  it.each([
    ['After the count said little, they left.', 'the count'],
    ['Voters after the mayor said they would wait.', 'the mayor'],
    ['The bill before the house said nothing.', 'the house'],
    ['They rang the mayor after the count said “no”.', 'the count'],
    ['Voters in the count said they would wait.', 'the count'],
  ])('is none: %s', (text, read) => {
    expect(subjectIn(text, read)).toBeNull();
  });
});
