import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const quoteIn = (text: string) => extract(text, { minConfidence: 0 }).quotes[0];

describe('an outlet that is told something', () => {
  it.each([
    ['“It is late,” Ana Ruiz told BBC Sport.', 'BBC Sport'],
    ['“It is late,” Ana Ruiz told the Interfax news agency.', 'Interfax'],
    ['“It is late,” Ana Ruiz told L’Équipe.', 'L’Équipe'],
  ])('is the venue: %s', (text, venue) => {
    expect(quoteIn(text)?.venue?.name).toBe(venue);
  });

  it('is none where a firm is told', () => {
    expect(quoteIn('“It is late,” Ana Ruiz told the Arvo mining agency.')?.venue).toBeNull();
  });
});

describe('what a crowd does', () => {
  it('is not spoken to', () => {
    expect(quoteIn('“It is late,” Ana Ruiz said to cries of “Shame!” there.')?.addressee).toBeNull();
    expect(quoteIn('“It is late,” Ana Ruiz said to her crew there.')?.addressee?.text).toBe('her crew');
  });
});
