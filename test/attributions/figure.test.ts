import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const textsOf = (text: string): string[] => extract(text).quotes.map((quote) => quote.text);

describe('a figure', () => {
  it.each([
    'Arvo Copper (ARV) added 2.1%, Holm lost 0.8% and Veld was flat in thin trade.',
    'Automaker Veld will recall 310,000 vans over faulty door latches.',
    'The index added $30 by noon.',
  ])('is counted, not said: %s', (text) => {
    expect(textsOf(text)).toEqual([]);
  });

  it('may open a clause', () => {
    expect(textsOf('Ruiz said the dam had failed. She added 12 people had died.')).toContain('12 people had died');
    expect(textsOf('She recalled 12 men had drowned.')).toContain('12 men had drowned');
  });
});
