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

  it('finds all words of a text at once as one by one', () => {
    const store = makeStore();
    const words = Array.from(
      { length: 1000 },
      (_, number) => `${number % 7 ? 'ferry' : 'boat’s extraordinarily long'}${number % 90}`,
    );
    const ends = words.map(() => 0);
    let text = '';
    const starts = words.map((word, index) => {
      text += ` ${word}`;
      ends[index] = text.length;
      return text.length - word.length;
    });
    const places = new Int32Array(starts.length);
    store.findAll(text, starts, ends, places);
    expect(Array.from(places, (place) => store.words[place]?.text)).toEqual(words);
    expect(store.words.length).toBe(new Set(words).size);
    expect(store.find(text, starts[5] as number, ends[5] as number)).toBe(store.words[places[5] as number]);
  });

  it('finds the words of a text that holds more of them than it keeps', () => {
    const store = makeStore();
    const starts = Array.from({ length: 60_000 }, (_, number) => number * 6);
    const text = starts.map((start) => String(100_000 + start / 6)).join('');
    const ends = starts.map((start) => start + 6);
    const places = new Int32Array(starts.length);
    store.findAll(text, starts, ends, places);
    expect(store.words[places[59_999] as number]?.text).toBe('159999');
    expect(store.find(text, 0, 6).text).toBe('100000');
    expect(store.words.length).toBe(1);
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
