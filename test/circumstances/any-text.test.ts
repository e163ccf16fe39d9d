import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/attributions/find-attributions.ts';
import { findCircumstances } from '../../src/circumstances/find-circumstances.ts';
import { findCues } from '../../src/cues/find-cues.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { findSpeakers } from '../../src/speakers/find-speakers.ts';
import { readDocument } from '../../src/text/read-document.ts';

const PIECES = [
  'said',
  'told',
  'asked',
  'constructor',
  '__proto__',
  'Reuters',
  'reporters',
  'in a statement',
  'on X',
  'to staff',
  'Friday',
  'last week',
  'March 3',
  '2019',
  'if',
  'would',
  'not',
  '“No,”',
  '“',
  '”',
  ',',
  '.',
  '\n',
  'Ana Ruiz',
  'she',
  'the mayor',
  'that',
  '’s',
  '*',
  '-',
]; // prettier-ignore

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);

function stages(text: string) {
  const doc = readDocument(text);
  const { quotations } = findQuotations(doc);
  const attributions = findAttributions(
    doc,
    quotations,
    findCues(doc, quotations, { attributions: 'all', cueVerbs: [] }),
  );
  const speakers = findSpeakers(doc, quotations, attributions, {});
  return { doc, quotations, attributions, speakers };
}

describe('findCircumstances', () => {
  it('should give one for each attribution of any text, within the text and outside of the content', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { doc, quotations, attributions, speakers } = stages(text);
        const found = findCircumstances(doc, quotations, attributions, speakers, { publishedAt: '2026-03-04' });
        expect(found).toHaveLength(attributions.length);
        for (const [index, { addressee, time }] of found.entries())
          for (const range of [addressee, time]) {
            if (!range) continue;
            expect(range.first >= 0 && range.first < range.last && range.last <= doc.tokens.length).toBe(true);
            for (const part of attributions[index]?.content ?? [])
              expect(range.last <= part.first || range.first >= part.last).toBe(true);
          }
      }),
    );
  });

  it('should give the same again, and change nothing it is given', () => {
    const { doc, quotations, attributions, speakers } = stages(
      '“No,” Ana Ruiz told Reuters on Friday. In a post, she said it was over.',
    );
    const before = JSON.stringify([quotations, attributions, speakers]);
    const once = findCircumstances(doc, quotations, attributions, speakers, { publishedAt: '2026-03-04' });
    expect(findCircumstances(doc, quotations, attributions, speakers, { publishedAt: '2026-03-04' })).toEqual(once);
    expect(JSON.stringify([quotations, attributions, speakers])).toBe(before);
  });

  it('should look at a few words around each cue, however long its sentence', () => {
    const long = (count: number) =>
      stages(`Ana Ruiz told ${'the friends of '.repeat(count)}Reuters on Friday it was over.`);
    for (const count of [10, 5000]) {
      const { doc, quotations, attributions, speakers } = long(count);
      const started = performance.now();
      findCircumstances(doc, quotations, attributions, speakers, {});
      expect(performance.now() - started).toBeLessThan(200);
    }
  });
});
