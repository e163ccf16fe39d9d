import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const speakerOf = (text: string, words: string): string | null | undefined =>
  extract(text).quotes.find((quote) => quote.text.includes(words))?.speaker?.name;

describe('the pronoun of an answer', () => {
  const before = 'Luis Ortega kept the books. ';

  it.each([
    ['Senator Sorrel Vole asked whether he had kept notes. “Every day,” he replied.', 'Luis Ortega'],
    ['Senator Carl Brandt asked why he had kept notes. “By law,” he answered.', 'Luis Ortega'],
  ])('is not the one who asked: %s', (text, name) => {
    expect(speakerOf(`${before}${text}`, text.includes('Every') ? 'Every' : 'By law')).toBe(name);
  });

  it('may be the one who asked where nothing is answered', () => {
    const text = 'Senator Carl Brandt asked whether it had rained. “I was asleep,” he said.';
    expect(speakerOf(`${before}${text}`, 'asleep')).toBe('Carl Brandt');
  });

  it('is nobody named in the question', () => {
    const text = 'Carl Brandt said it would be close. Asked if Luis Ortega would play, he smiled: “Ask me in May.”';
    expect(speakerOf(text, 'in May')).toBe('Carl Brandt');
  });

  it('tells nothing of the gender of the one who asked', () => {
    const text = `${before}Senator Sorrel Vole asked whether he had notes. It rained. Vole frowned. “It is cold,” she said.`;
    expect(speakerOf(text, 'cold')).toBe('Sorrel Vole');
  });
});
