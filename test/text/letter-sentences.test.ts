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

describe('a sentence that ends in a letter', () => {
  it.each([
    ['They sat in row C. Orsolya Varga slept.', 2],
    ['They were drawn in Group B. Senator Varga was glad.', 2],
    ['It lacks vitamin D. Dr Varga said so.', 2],
    ['It was said by farmer J. Varga of the Tern.', 1],
    ['They sat in row C.J. Varga had paid for.', 1],
  ])('ends where the letter tells one of a kind from others: %s', (text, count) => {
    expect(countIn(text)).toBe(count);
  });
});
