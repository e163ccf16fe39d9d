import { expect } from 'vitest';
import type { Extraction, Span } from '../../src/index.ts';

/** Holds an extraction to what the contract promises of every one. */
export function expectContract(text: string, { quotes, speakers, article }: Extraction): void {
  const slices = ({ start, end, text: slice }: Span) => {
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(slice);
  };
  const ids = new Set(speakers.map(({ id }) => id));
  const quoteIds = new Set(quotes.map(({ id }) => id));
  expect(ids.size).toBe(speakers.length);
  expect(quoteIds.size).toBe(quotes.length);
  expect(article.length).toBe(text.length);
  let before = [-1, -1];
  for (const quote of quotes) {
    const [start, end] = [quote.content[0]?.start ?? Number.NaN, quote.content.at(-1)?.end ?? Number.NaN];
    expect(quote.id).toBe(`q${start}-${end}`);
    expect(start > (before[0] as number) || (start === before[0] && end > (before[1] as number))).toBe(true);
    before = [start, end];
    for (let part = 1; part < quote.content.length; part++)
      expect(quote.content[part]?.start).toBeGreaterThanOrEqual(quote.content[part - 1]?.end ?? Number.NaN);
    for (const span of [...quote.content, quote.cue, quote.source, quote.addressee, quote.venue?.span, quote.time])
      if (span) slices(span);
    for (const word of quote.sentiment.words) slices(word);
    for (const target of quote.targets) {
      slices(target);
      expect(ids.has(target.speaker ?? '')).toBe(true);
    }
    if (quote.speaker) expect(ids.has(quote.speaker.id)).toBe(true);
    if (quote.within) expect(quoteIds.has(quote.within)).toBe(true);
    for (const value of [quote.confidence, quote.speaker?.confidence ?? 0, quote.sentiment.magnitude])
      expect(value >= 0 && value <= 1).toBe(true);
    expect(Math.abs(quote.sentiment.score)).toBeLessThanOrEqual(1);
  }
  for (const speaker of speakers) for (const span of [...speaker.roles, ...speaker.mentions]) slices(span);
}
