import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const speakerOf = (text: string, words: string): string | null | undefined =>
  extract(text).quotes.find((quote) => quote.text.startsWith(words))?.speaker?.name;

describe('a name in marks within what somebody says', () => {
  const before = 'Curator Sorrel Vole said: “It rained.”\n\nFormer nurse Doreen Pate, 86, worked there.';

  it('may be what they were called by another', () => {
    const text = `${before} “She ran it well,” she told the paper. “She would say, ‘Nurse Pate, sit down.’” Mrs Pate left.`;
    expect(speakerOf(text, 'She ran')).toBe('Doreen Pate');
  });

  it('is hardly their own without', () => {
    const text = `${before} “She ran it well,” she told the paper. “Mrs Pate sat down there.” Mrs Pate left.`;
    expect(speakerOf(text, 'She ran')).toBe('Sorrel Vole');
  });
});
