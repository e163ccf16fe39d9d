import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';
import { loadFixtures } from './fixtures.ts';
import { toAttributions } from './to-attributions.ts';

const articles = loadFixtures('articles');
const attributions = articles.flatMap((marked) => marked.attributions.map((attribution) => ({ marked, attribution })));
const speech = attributions.map(({ attribution }) => attribution).filter((quote) => quote.attribution === 'speech');

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekdayOf = (day: string | null): string | undefined => WEEKDAYS[new Date(`${day}T12:00:00Z`).getUTCDay()];

/** Everybody who speaks in an article, or is only mentioned there. */
const castOf = ({ attributions, mentions }: (typeof articles)[number]): Set<string> =>
  new Set([...attributions, ...mentions].flatMap(({ speaker }) => speaker ?? []));

describe('the marked-up articles', () => {
  it('should be many, of the length of news, three of them without a quote', () => {
    expect(articles.length).toBeGreaterThanOrEqual(24);
    expect(articles.filter((marked) => marked.attributions.length === 0).length).toBeGreaterThanOrEqual(3);
    for (const { file, article } of articles) {
      const words = article.text.split(/\s+/).length;
      expect(words, file).toBeGreaterThanOrEqual(150);
      expect(words, file).toBeLessThanOrEqual(450);
    }
  });

  it('should hold enough quotes of each kind to measure by', () => {
    const count = (kind: string) => speech.filter((quote) => quote.kind === kind).length;
    expect(speech.length).toBeGreaterThanOrEqual(220);
    expect(count('direct')).toBeGreaterThanOrEqual(100);
    expect(count('mixed')).toBeGreaterThanOrEqual(50);
    expect(count('indirect')).toBeGreaterThanOrEqual(100);
  });

  it('should hold enough quotes whose scene is told', () => {
    const told = speech.filter(
      ({ addressee, venue, time, within, factuality }) =>
        addressee || venue || time || within !== null || factuality !== 'factual',
    );
    expect(told.length).toBeGreaterThanOrEqual(120);
    for (const field of ['addressee', 'venue', 'time', 'within'] as const)
      expect(speech.filter((quote) => quote[field] !== null).length, field).toBeGreaterThanOrEqual(25);
    for (const factuality of ['negated', 'hypothetical', 'future'])
      expect(speech.filter((quote) => quote.factuality === factuality).length, factuality).toBeGreaterThanOrEqual(3);
  });

  it('should have spans that slice back from the text and begin and end with a token', () => {
    for (const marked of articles) {
      const { text } = marked.article;
      const spans = marked.attributions.flatMap(({ content, cue, source, addressee, venue, time }) => [
        ...content,
        ...[cue, source, addressee, venue, time].filter((span) => span !== null),
      ]);
      for (const span of [...spans, ...marked.quotations]) expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(() => toAttributions(marked, readDocument(text)), marked.file).not.toThrow();
    }
  });

  it('should mark every quotation', () => {
    for (const { file, article, quotations } of articles)
      for (const { index } of article.text.matchAll(/[“”]/g))
        expect(
          quotations.some(({ start, end }) => index >= start && index < end),
          `${file}: ${article.text.slice(index, index + 40)}`,
        ).toBe(true);
  });

  it('should name each speaker, or say that nobody may', () => {
    for (const { marked, attribution } of attributions)
      expect(
        attribution.speaker !== null || attribution.source?.unnamed,
        `${marked.file}: ${attribution.content[0]?.text}`,
      ).toBe(true);
  });

  it('should have a date, and times that agree with it', () => {
    for (const { marked, attribution } of attributions) {
      const { time, factuality } = attribution;
      if (!time) continue;
      const published = marked.article.publishedAt?.slice(0, 10) ?? '';
      const where = `${marked.file}: ${time.text}`;
      if (factuality !== 'future') expect(time.from && time.from <= published, where).toBe(true);
      expect(time.from && time.to && time.from <= time.to, where).toBe(true);
      const weekday = WEEKDAYS.find((day) => time.text.includes(day));
      if (weekday) expect(weekdayOf(time.from), where).toBe(weekday);
    }
  });

  it('should not let one name speak in two articles', () => {
    const home = new Map<string, string>();
    for (const marked of articles)
      for (const speaker of castOf(marked)) {
        expect(home.get(speaker) ?? marked.file, speaker).toBe(marked.file);
        home.set(speaker, marked.file);
      }
  });
});
