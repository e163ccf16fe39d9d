import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSegments } from '../../src/render/segments.ts';
import type { Quote } from '../../src/schema/types.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { extractionOf, infoOf, quoteOf } from '../support/extraction.ts';
import { readings } from './hostile.ts';

const text = '\u201cWe will not sail,\u201d Nadia Brack told reporters.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const segmentsOf = (...quotes: Quote[]) =>
  toSegments(text, extractionOf({ article: infoOf({ fingerprint: fingerprint(text) }), quotes }));
const drawn = (...quotes: Quote[]) =>
  segmentsOf(...quotes).map((segment) =>
    [segment.text, ...segment.marks.map(({ quote, role }) => `${role} ${quote}`)].join('|'),
  );

const bare = { cue: null, source: null };

describe('toSegments', () => {
  it('cuts the text where a span begins or ends', () => {
    expect(
      drawn(
        quoteOf({
          id: 'q1',
          content: [at('\u201cWe will not sail,\u201d')],
          cue: at2('told'),
          source: { ...at('Nadia Brack'), form: 'name' },
        }),
      ),
    ).toEqual([
      '\u201cWe will not sail,\u201d|content q1',
      ' ',
      'Nadia Brack|source q1',
      ' ',
      'told|cue q1',
      ' reporters.',
    ]);
  });

  it('puts the longer of two marks that begin together first, then the one that begins first', () => {
    const inner = quoteOf({ ...bare, id: 'inner', content: [at('We will')] });
    const outer = quoteOf({ ...bare, id: 'outer', content: [at('We will not sail')] });
    const across = quoteOf({ ...bare, id: 'across', content: [at('not sail,\u201d')] });
    expect(drawn(inner, outer, across).slice(1, 5)).toEqual([
      'We will|content outer|content inner',
      ' |content outer',
      'not sail|content outer|content across',
      ',\u201d|content across',
    ]);
  });

  it('is one segment without marks where nobody speaks, and none for no text', () => {
    expect(segmentsOf()).toEqual([{ start: 0, end: text.length, text, marks: [] }]);
    expect(toSegments('', extractionOf({ article: infoOf({ fingerprint: fingerprint('') }) }))).toEqual([]);
  });

  it('leaves out spans that are empty or not of the text', () => {
    const content = [
      at('We will'),
      { start: 3, end: 3, text: '' },
      { start: 40, end: 4000, text: '' },
      { start: -4, end: 2, text: '' },
    ];
    expect(drawn(quoteOf({ ...bare, id: 'q1', content }))).toHaveLength(3);
  });

  it('refuses another text, and what is no text', () => {
    const extraction = extractionOf({ article: infoOf({ fingerprint: fingerprint(text) }) });
    expect(() => toSegments(`${text} `, extraction)).toThrow(expect.objectContaining({ code: 'text-mismatch' }));
    expect(() => toSegments(undefined as never, extraction)).toThrow(
      expect.objectContaining({ code: 'text-not-string' }),
    );
  });

  it('joined is the text, and every mark covers its span and nothing else', () => {
    fc.assert(
      fc.property(readings, ({ text, extraction }) => {
        const segments = toSegments(text, extraction);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const [index, { start, end, text: words }] of segments.entries()) {
          expect(start).toBe(segments[index - 1]?.end ?? 0);
          expect(words).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
        }
        expect(covered(segments)).toEqual(spansOf(extraction.quotes));
      }),
    );
  });
});

function at2(words: string): NonNullable<Quote['cue']> {
  return { ...at(words), lemma: 'tell', act: 'state' };
}

const covered = (segments: ReturnType<typeof toSegments>): string[] => {
  const units = segments.flatMap(({ start, end, marks }) =>
    marks.flatMap(({ quote, role }) =>
      Array.from({ length: end - start }, (_, index) => `${role} ${quote} ${start + index}`),
    ),
  );
  return units.sort();
};

function spansOf(quotes: readonly Quote[]): string[] {
  const units = new Set<string>();
  for (const { id, content, cue, source, venue, targets } of quotes) {
    const roles = { content, cue: [cue], source: [source], venue: [venue?.span], target: targets };
    for (const [role, spans] of Object.entries(roles))
      for (const span of spans)
        for (let unit = span?.start ?? 0; unit < (span?.end ?? 0); unit++) units.add(`${role} ${id} ${unit}`);
  }
  return [...units].sort();
}
