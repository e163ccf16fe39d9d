import { describe, expect, it } from 'vitest';
import { findCallingVerbs } from '../../src/cues/calling-verbs.ts';
import { extract } from '../../src/extract.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';

function verbsIn(text: string): string[] {
  const doc = readDocument(text);
  return findCallingVerbs(doc, findQuotations(doc).quotations).map((token) => token.text);
}

describe('verbs that call something by what is quoted', () => {
  it.each([
    ['Ruiz slammed the decision as \u201ccowardly and late\u201d.', 'slammed'],
    ['Ruiz dismissed the claims of the union as \u201cnonsense on stilts\u201d.', 'dismissed'],
    ['Manager Ana Ruiz branded the referee \u201ca disgrace\u201d.', 'branded'],
    ['Ruiz termed his remarks \u201ca raincoat with holes\u201d.', 'termed'],
    ['Ruiz once compared the council to \u201ca choir of crows\u201d.', 'compared'],
    ['Ruiz compared running the firm to \u201ca choir of crows\u201d.', 'compared'],
    ['Ruiz likened the plan of the union to \u201ca ship without a keel\u201d.', 'likened'],
    ['Ruiz labelled the bridge \u201ca wet biscuit\u201d.', 'labelled'],
  ])('are found in front of it: %s', (text, verb) => {
    expect(verbsIn(text)).toEqual([verb]);
  });

  it.each([
    'The decision was slammed as \u201ccowardly\u201d by Ruiz.',
    'Ruiz praised the \u201ccourage\u201d of the crew.',
    'Ruiz dismissed the coach, and as \u201cBig Al\u201d left, the crowd sang.',
    'Ruiz sang to \u201ca choir of crows\u201d.',
    'The plan was likened to \u201ca ship without a keel\u201d.',
    'Ruiz compared notes with her sister in \u201cthe war room\u201d.',
    'Ruiz worked as \u201cthe fixer\u201d for a year.',
    'Slammed as \u201ccowardly\u201d, the decision was withdrawn.',
  ])('are left alone elsewhere: %s', (text) => {
    expect(verbsIn(text)).toEqual([]);
  });

  it('are cues with their own words', () => {
    const [quote] = extract('Ana Ruiz slammed the decision as \u201ccowardly and late\u201d.').quotes;
    expect(quote).toMatchObject({ cue: { text: 'slammed', lemma: 'slam' }, speaker: { name: 'Ana Ruiz' } });
  });
});
