import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_PAIRS } from '../../src/lexicon/quotation-marks.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';

const pieces = [
  ...new Set(MARK_PAIRS.flatMap(({ open, close }) => [open, close])),
  ' ',
  '\n',
  'we',
  's',
  '9',
  ',',
  '.',
  '—',
  '(',
];
const markedText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(markedText, fc.string({ unit: 'binary' }));

const read = (text: string) => {
  const doc = readDocument(text);
  return { doc, ...findQuotations(doc) };
};

describe('the quotations of any text', () => {
  it('stand in text order, each within its paragraph and around what it quotes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { doc, quotations } = read(text);
        for (const [index, { start, innerStart, innerEnd, end, paragraph, closed }] of quotations.entries()) {
          const around = doc.paragraphs[paragraph];
          expect(start).toBeGreaterThanOrEqual(Math.max(around?.start ?? 0, quotations[index - 1]?.start ?? 0));
          expect(end).toBeLessThanOrEqual(around?.end ?? 0);
          expect(innerEnd).toBeGreaterThan(innerStart);
          expect(end > innerEnd).toBe(closed);
        }
      }),
    );
  });

  it('lie in their parents or apart, and never across each other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations } = read(text);
        for (const [index, quotation] of quotations.entries()) {
          const parent = quotation.parent === null ? null : quotations[quotation.parent];
          expect(quotation.depth).toBe(parent ? parent.depth + 1 : 0);
          const next = quotations[index + 1];
          if (next && next.start < quotation.end) expect(next.end).toBeLessThanOrEqual(quotation.innerEnd);
          if (parent)
            expect([parent.innerStart <= quotation.start, quotation.end <= parent.innerEnd]).toEqual([true, true]);
        }
      }),
    );
  });

  it('cover exactly the tokens that have a character in them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { doc, quotations } = read(text);
        for (const { start, end, first, last } of quotations) {
          const inside = doc.tokens.filter((token) => token.start < end && token.end > start);
          expect([first, last]).toEqual([inside[0]?.index, (inside.at(-1)?.index ?? -1) + 1]);
        }
      }),
    );
  });

  it('are closed, taken up in the next paragraph, or an issue', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations, issues } = read(text);
        const taken = quotations.filter(({ continues }) => continues).length;
        expect(issues).toHaveLength(quotations.filter(({ closed }) => !closed).length - taken);
      }),
    );
  });

  it.each(MARK_PAIRS)('hold what stands between $open and $close', ({ open, close }) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('row', 'the', 'old', 'boat'), { minLength: 1 }), (words) => {
        const quotation = `${open}${words.join(' ')},${close}`;
        const text = `Then ${quotation} she said.`;
        expect(read(text).quotations.map(({ start, end }) => text.slice(start, end))).toEqual([quotation]);
      }),
    );
  });

  it.each(['“', '"', "''", '“a ', '‘a ', "s' ", '“ ‘ « ', '“a\n', '“a ‘b «c '])(
    'take time that grows with the length of a text of nothing but %j',
    (unit) => {
      /** The best of three, in milliseconds: other work on the machine only ever adds. */
      const time = (length: number): number => {
        const doc = readDocument(unit.repeat(length / unit.length));
        const runs = [1, 2, 3].map(() => {
          const started = performance.now();
          findQuotations(doc);
          return performance.now() - started;
        });
        return Math.min(...runs);
      };
      // Fifty times the length: 2,500 times the time, were it quadratic.
      expect(time(100_000)).toBeLessThan(500 * Math.max(time(2_000), 1));
    },
    60_000,
  );
});
