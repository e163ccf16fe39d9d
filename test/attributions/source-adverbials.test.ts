import { describe, expect, it } from 'vitest';
import { withoutAdverbial } from '../../src/attributions/mending/source-adverbials.ts';
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
    ['Arvo, which makes chips for both, last month', 'Arvo, which makes chips for both'],
    ['Ana Ruiz in 2019', 'Ana Ruiz'],
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
    'She at the time',
    'The mayor at the table',
  ])('is none in %s', (source) => {
    expect(ownIn(source)).toBe(source);
  });
});
