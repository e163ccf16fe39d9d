import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';

const countIn = (text: string): number => readDocument(text).sentences.length;

describe('a sentence that ends in X', () => {
  it.each([
    ['“We wait,” Ruiz posted on X. Senator Varga disagreed.', 2],
    ['It spread via X. Senator Varga disagreed.', 2],
    ['It was Malcolm X. Varga who slept.', 1],
    ['It rained on J. Varga of the Tern.', 1],
  ])('ends where somebody posts on it: %s', (text, count) => {
    expect(countIn(text)).toBe(count);
  });
});
