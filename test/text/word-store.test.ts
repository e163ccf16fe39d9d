import { describe, expect, it } from 'vitest';
import { WordStore } from '../../src/text/word-store.ts';

const makeStore = () => new WordStore((text) => ({ text }));

describe('the word store', () => {
  it('gives the same object for equal words, wherever they stand', () => {
    const store = makeStore();
    const text = 'the ferry, The ferry';
    expect(store.find(text, 4, 9)).toBe(store.find(text, 15, 20));
    expect(store.find(text, 4, 9).text).toBe('ferry');
    expect(store.find(text, 0, 3)).not.toBe(store.find(text, 11, 14));
    expect(store.find(text, 4, 8)).not.toBe(store.find(text, 4, 9));
  });

  it('finds every word after more of them than it keeps', () => {
    const store = makeStore();
    for (let number = 0; number < 60_000; number++) {
      const text = `w${number}`;
      if (store.find(text, 0, text.length).text !== text) expect.fail(text);
    }
    expect(store.find('w59999', 0, 6)).toBe(store.find('w59999', 0, 6));
    expect(store.find('w1', 0, 2).text).toBe('w1');
  });
});
