import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentT } from '../../src/render/periods.ts';
import { quotesToHtml } from '../../src/render/quotes-to-html.ts';
import type { Occurrence, TrackedQuote } from '../../src/tracker/types.ts';
import { infoOf, quoteOf } from '../support/extraction.ts';
import { hostileText } from './hostile.ts';
import { parseMarkup } from './parse-markup.ts';

const printedIn = (article: Parameters<typeof infoOf>[0], fields: Partial<Occurrence> = {}): Occurrence => ({
  article: infoOf(article),
  quote: quoteOf(),
  match: 'identical',
  ...fields,
});

const trackedOf = (fields: Partial<TrackedQuote> = {}): TrackedQuote => ({
  id: 'k1',
  text: 'We will not sail,',
  speaker: { id: 'b1', name: 'Nadia Brack' },
  date: '2026-03-04',
  sentiment: { score: -0.4, label: 'negative' },
  targets: [],
  occurrences: [printedIn({ outlet: 'Harbour Gazette', title: 'Crews refuse', url: 'https://example.org/ferry' })],
  ...fields,
});

const scored = (...scores: number[]) =>
  scores.map((score, index) => trackedOf({ id: `k${index}`, sentiment: { score, label: 'neutral' } }));

describe('quotesToHtml', () => {
  it('tells what was said, by whom, when, toward whom and where it was printed', () => {
    const targets = [
      { subject: { id: 'c1', name: 'Corvane' }, score: -0.6, label: 'negative' } as const,
      { subject: { id: 'm1', name: 'Ines Moor' }, score: 0, label: 'neutral' } as const,
    ];
    const drawn = quotesToHtml([trackedOf({ targets })]);
    expect(drawn).toContain('<blockquote><q>\u201cWe will not sail,\u201d</q></blockquote>');
    expect(drawn).toContain('<cite>Nadia Brack</cite>');
    expect(drawn).toContain('<time datetime="2026-03-04">4 March 2026</time>');
    expect(drawn).toContain(' \u00b7 negative toward Corvane');
    expect(drawn).not.toContain('toward Ines Moor');
    expect(drawn).toContain(
      '<a href="https://example.org/ferry" rel="noopener noreferrer">Harbour Gazette: Crews refuse</a>',
    );
    expect(drawn).toContain('1 quote \u00b7 1 speaker \u00b7 printed 1 time<');
  });

  it('draws a mean with an interval from 5 quotes on, and says the same in a table', () => {
    const drawn = quotesToHtml(scored(0.1, 0.2, 0.3, 0.4, 0.5));
    expect(drawn).toContain('<td>5</td><td>+0.30</td><td>+0.10 to +0.50</td>');
    expect(quotesToHtml(scored(0.1, 0.2, 0.3, 0.4))).toContain('<td>4</td><td>+0.25</td><td>too few quotes</td>');
  });

  it('knows the points of the t distribution', () => {
    for (const [freedom, point] of [
      [4, 2.776],
      [9, 2.262],
      [29, 2.045],
      [1000, 1.962],
    ] as const)
      expect(Math.abs(studentT(freedom) / point - 1)).toBeLessThan(0.005);
  });

  it('says how many quotes have no date, and draws no chart of none', () => {
    expect(quotesToHtml([trackedOf(), trackedOf({ date: null })])).toContain('1 quote without a date not shown');
    expect(quotesToHtml([trackedOf({ date: null })])).not.toContain('<svg');
    expect(quotesToHtml([])).toContain('No quotes');
  });

  it('draws few stretches over many years, and every quote in its one', () => {
    const quotes = Array.from({ length: 300 }, (_, index) => trackedOf({ date: `${1990 + (index % 30)}-05-01` }));
    const rows = [...quotesToHtml(quotes).matchAll(/<tr><th scope="row">[^<]*<\/th><td>(\d+)/g)];
    expect(rows.length).toBeLessThanOrEqual(26);
    expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(300);
  });

  it('links to addresses of the web only', () => {
    const drawn = quotesToHtml([trackedOf({ occurrences: [printedIn({ url: 'javascript:alert(1)' })] })]);
    expect(drawn).not.toContain('<a ');
    expect(drawn).toContain('javascript:alert(1)');
  });

  it('lets no field out of its place, whatever is in it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.boolean(), (one, other, page) => {
        const quote = trackedOf({
          text: one,
          speaker: { id: other, name: one },
          date: other,
          targets: [{ subject: { id: one, name: other }, score: 1, label: 'positive' }],
          occurrences: [printedIn({ outlet: one, title: other, url: one, publishedAt: other, id: one })],
        });
        const { tags } = parseMarkup(quotesToHtml([quote], { title: other, page }));
        const names = new Set(tags.map(({ name }) => name));
        for (const name of ['script', 'img', 'i', 'b']) expect(names).not.toContain(name);
      }),
    );
  });
});
