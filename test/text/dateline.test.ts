import { describe, expect, it } from 'vitest';
import { datelineEnd } from '../../src/text/dateline.ts';
import type { Stretch } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

describe('a dateline', () => {
  it.each([
    ['MARLOW, Feb. 10 (Courier) — Ana Ruiz won.', 'Ana'],
    ['MARLOW - Ana Ruiz won.', 'Ana'],
    ['MARLOW – Ana Ruiz won.', 'Ana'],
    ['MARLOW -- Ana Ruiz won.', 'Ana'],
    ['MARLOW-PELL (Courier) - Ana Ruiz won.', 'Ana'],
    ['MARLOW-BASED Ana Ruiz won - and left.', 'MARLOW'],
    ['MARLOW: Ana Ruiz won - and left.', 'MARLOW'],
    ['NFL commissioner Ana Ruiz – who leads the league – won.', 'NFL'],
    ['MARLOW – iBrick makers won.', 'iBrick'],
    ['MARLOW – “Ana Ruiz won.”', '“'],
    ['Marlow - Ana Ruiz won.', 'Marlow'],
    ['UN - Ana Ruiz won.', 'UN'],
    ['NATO said the bridge — once closed — will open.', 'NATO'],
    ['MARLOW, Ana Ruiz won.', 'MARLOW'],
    ['Feb 10 (Courier) - Ana Ruiz won.', 'Ana'],
    ['Marlow (The Pell Courier) -- Ana Ruiz won.', 'Ana'],
    ['(Courier) - Ana Ruiz won.', 'Ana'],
    ['14:20 GMT Ana Ruiz won.', 'Ana'],
    ['9.05 Ana Ruiz won.', 'Ana'],
    ['14.6 of the towns won.', '14.6'],
    ['(The Pell Courier) — Ana Ruiz won.', 'Ana'],
    ['(Ana Ruiz won - and left.)', '('],
    ['Arvo (the firm) - which won - fell.', 'Arvo'],
    ['Arvo rose (again) - The firm won.', 'Arvo'],
    ['Arvo (of the old harbour road) - The firm won.', 'Arvo'],
    ['it fell (Courier) - Ana Ruiz won.', 'it'],
    [`MARLOW${', Ana'.repeat(8)} — Ana Ruiz won.`, 'MARLOW'],
  ])('ends behind its dash: %s', (text, next) => {
    const doc = readDocument(text);
    expect(doc.tokens[datelineEnd(doc, doc.paragraphs[0] as Stretch)]?.text).toBe(next);
  });

  it('ends with its paragraph', () => {
    const doc = readDocument('MARLOW ROAD\nIt rained - and rained.');
    expect(datelineEnd(doc, doc.paragraphs[0] as Stretch)).toBe(0);
  });
});
