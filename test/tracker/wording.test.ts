import { describe, expect, it } from 'vitest';
import { daysApart, keysAround, matchWordings, type Wording } from '../../src/tracker/wording.ts';

/** A wording whose content words are these numbers, in this order. */
function made(content: readonly number[], told: Partial<Wording> = {}): Wording {
  return {
    id: 'w',
    text: content.join(' '),
    day: 20_000,
    quoted: true,
    words: 10,
    content: [...content].sort((a, b) => a - b),
    pairs: content
      .slice(1)
      .map((value, at) => 1000 * (content[at] as number) + value)
      .sort((a, b) => a - b),
    keys: [],
    ...told,
  };
}
const both = (a: Wording, b: Wording): number[] => [matchWordings(a, b), matchWordings(b, a)];
const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('days between two wordings', () => {
  it.each<[number | null, number | null, number]>([
    [3, 5, 2],
    [5, 3, 2],
    [null, null, 0],
    [null, 3, Number.POSITIVE_INFINITY],
    [3, null, Number.POSITIVE_INFINITY],
  ])('%s and %s', (a, b, days) => {
    expect(daysApart(made(TEN, { day: a }), made(TEN, { day: b }))).toBe(days);
  });
});

describe('the keys under which others may stand', () => {
  it('are those of three weeks', () => {
    expect(keysAround(made(TEN, { day: 70, keys: ['q@10', 'zz@10'] }))).toEqual([
      'q@9',
      'q@10',
      'q@11',
      'zz@9',
      'zz@10',
      'zz@11',
    ]);
  });

  it('are its own without a day', () => {
    expect(keysAround(made(TEN, { day: null, keys: ['q@null'] }))).toEqual(['q@null']);
  });
});

describe('two wordings of one text', () => {
  it.each([
    [10, 0, 1],
    [10, 7, 0.993],
    [10, 8, 0],
    [8, 2, 0.998],
    [7, 1, 0.999],
    [7, 2, 0],
    [4, 0, 1],
    [3, 0, 0],
  ])('of %i words, %i days apart: %d', (words, days, score) => {
    expect(both(made(TEN, { words }), made(TEN, { words, day: 20_000 + days }))).toEqual([score, score]);
  });
});

describe('quoted words', () => {
  it.each<[string, number[], number[], number, number]>([
    ['all of them', TEN, [...TEN, 11, 12], 0, 1],
    ['four fifths', TEN, [1, 2, 3, 4, 5, 6, 7, 8, 20, 21, 22], 0, 0.8],
    ['less', TEN, [1, 2, 3, 4, 5, 6, 7, 20, 21, 22, 23], 0, 0],
    ['eight in another order', [1, 2, 3, 4, 5, 6, 7, 8], [8, 7, 6, 5, 4, 3, 2, 1, 9], 0, 1],
    ['seven in another order', [1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 4, 3, 2, 1, 9], 0, 0],
    ['most in the same order', [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 20, 6], 0, 1],
    ['most in the same order on another day', [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 20, 6], 1, 0],
    ['all in the same order on another day', [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 20], 1, 0.999],
    ['four', [1, 2, 3, 4], [1, 2, 3, 4, 5, 6], 0, 1],
    ['three, word for word', [1, 2, 3], [1, 2, 3, 4, 5, 6], 0, 1],
    ['three, word for word, on another day', [1, 2, 3], [1, 2, 3, 4, 5, 6], 1, 0],
    ['three in another order', [1, 2, 3], [1, 3, 2, 4, 5, 6], 0, 0],
    ['two', [1, 2], [1, 2, 3, 4, 5, 6], 0, 0],
  ])('are one where the longer holds %s', (_, a, b, days, score) => {
    expect(both(made(a), made(b, { day: 20_000 + days }))).toEqual([score, score]);
  });
});

describe('a few quoted words', () => {
  it.each<[string, number[], Partial<Wording>, number[], number, number]>([
    ['whole', [1, 2, 3, 4], { words: 5 }, [9, 1, 2, 3, 4, 8], 0, 1],
    ['whole, a day later', [1, 2, 3, 4], { words: 5 }, [9, 1, 2, 3, 4, 8], 1, 0.999],
    ['two days later', [1, 2, 3, 4], { words: 5 }, [9, 1, 2, 3, 4, 8], 2, 0],
    ['with three that tell', [1, 2, 3], { words: 5 }, [9, 1, 2, 3, 8], 0, 1],
    ['with three that tell, a day later', [1, 2, 3], { words: 5 }, [9, 1, 2, 3, 8], 1, 0],
    ['with two that tell', [1, 2], { words: 5 }, [9, 1, 2, 8], 0, 0],
    ['four in all', [1, 2, 3, 4], { words: 4 }, [9, 1, 2, 3, 4, 8], 0, 0],
    ['but for one word', [1, 2, 3, 4], { words: 5 }, [9, 1, 2, 3, 8], 0, 0],
    ['in another order', [1, 2, 3, 4], { words: 5 }, [9, 1, 2, 4, 3, 8], 0, 0],
  ])('stand in the longer one: %s', (_, a, told, b, days, score) => {
    expect(both(made(a, told), made(b, { day: 20_000 + days }))).toEqual([score, score]);
  });
});

describe('reported words', () => {
  it.each<[string, number[], number[], Partial<Wording>, number]>([
    ['the same', TEN, TEN, { text: 'x' }, 1],
    ['all but one', TEN, [...TEN, 11], {}, 0.909],
    ['all but two', TEN, [...TEN, 11, 12], {}, 0],
    ['few, and the same', TEN, TEN, { text: 'x', words: 7 }, 0],
    ['three that tell', [1, 2, 3], [1, 2, 3], { text: 'x' }, 0],
    ['four that tell', [1, 2, 3, 4], [1, 2, 3, 4], { text: 'x' }, 1],
    ['quoted elsewhere', TEN, [...TEN, 11], { quoted: true }, 0.909],
  ])('are one where they are nearly identical: %s', (_, a, b, told, score) => {
    expect(both(made(a, { quoted: false }), made(b, { quoted: false, ...told }))).toEqual([score, score]);
  });
});
