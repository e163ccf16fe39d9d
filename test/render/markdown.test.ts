import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/render/markdown.ts';
import type { ArticleInfo, Quote } from '../../src/schema/types.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { extractionOf, infoOf, quoteOf, speakerOf } from '../support/extraction.ts';
import { readings } from './hostile.ts';

const markdownOf = (text: string, quotes: Quote[] = [], article: Partial<ArticleInfo> = {}) =>
  toMarkdown(
    text,
    extractionOf({ article: infoOf({ fingerprint: fingerprint(text), ...article }), quotes, speakers: [speakerOf()] }),
  );

describe('toMarkdown', () => {
  it('is the article with footnotes, then who said what', () => {
    const text = '\u201cWe will not sail,\u201d Nadia Brack told reporters.\nThe pumps are old.';
    const article = { title: 'Crews refuse', outlet: 'Harbour Gazette', publishedAt: '2026-03-04T08:00:00Z' };
    expect(markdownOf(text, [quoteOf()], article)).toBe(`# Crews refuse

Harbour Gazette \u00b7 4 March 2026 \u00b7 1 quote

\u201cWe will not sail,\u201d[^1] Nadia Brack told reporters.

The pumps are old.

## Who said what

### Nadia Brack

- \u201cWe will not sail,\u201d (neutral)[^1]

[^1]: **Nadia Brack**: direct \u00b7 \u201ctold\u201d \u00b7 neutral 0.00 \u00b7 high confidence
`);
  });

  it('links to addresses of the web only', () => {
    expect(markdownOf('x', [], { url: 'https://example.org/a_b' })).toContain('<https://example.org/a_b>');
    expect(markdownOf('x', [], { url: 'javascript:alert(1)' })).not.toContain('<');
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['12. no list', '12\\. no list'],
    ['a *b* _c_ `d` [e](f)', 'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f)'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['a five-year-old', 'a five-year-old'],
  ])('lets %j read as itself', (text, expected) => {
    expect(markdownOf(text, [], { title: 'T' })).toContain(`\n\n${expected}\n`);
  });

  it('refuses another text', () => {
    expect(() => toMarkdown('another', extractionOf())).toThrow(expect.objectContaining({ code: 'text-mismatch' }));
  });

  it('holds no raw HTML, whatever the fields are', () => {
    fc.assert(
      fc.property(readings, ({ text, extraction }) => {
        expect(toMarkdown(text, extraction).replace(/<https?:[^<>\s]*>/g, '')).not.toMatch(/[<\0]/);
      }),
    );
  });
});
