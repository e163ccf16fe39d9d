import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/tracker/store.ts';
import type { Wording } from '../../src/tracker/wording.ts';
import { Wordings } from '../../src/tracker/wordings.ts';

const made = (id: string, content: readonly number[], told: Partial<Wording> = {}): Wording => ({
  id,
  text: id,
  day: 70,
  quoted: true,
  words: 10,
  content,
  pairs: content.slice(1).map((value, at) => 1000 * (content[at] as number) + value),
  keys: ['q@10'],
  ...told,
});
const [ONE, MORE, OTHER] = [
  made('v', [1, 2, 3, 4, 5, 6, 7, 8]),
  made('w', [1, 2, 3, 4, 5, 6, 7, 8, 9]),
  made('x', [21, 22, 23, 24, 25, 26, 27, 28]),
];

function booksOf(...wordings: readonly Wording[]) {
  const books = new Wordings(createMemoryStore());
  for (const wording of wordings) books.add(wording, `row of ${wording.id}`);
  return books;
}
const likeIn = (books: Wordings, id: string) => [...books.likenessesOf(id)];

describe('the book of wordings', () => {
  it('knows which are alike, both ways', () => {
    const books = booksOf(ONE, MORE, OTHER);
    expect(likeIn(books, 'v')).toEqual([['w', 1]]);
    expect(likeIn(books, 'w')).toEqual([['v', 1]]);
    expect(likeIn(books, 'x')).toEqual([]);
    expect([...books.all()].map(({ id }) => id).sort()).toEqual(['v', 'w', 'x']);
    expect(books.get('w')).toBe(MORE);
  });

  it('compares those that share a key alone', () => {
    expect(likeIn(booksOf(ONE, { ...MORE, keys: ['z@10'] }), 'v')).toEqual([]);
    expect(likeIn(booksOf(ONE, { ...MORE, day: 77, keys: ['q@11'] }), 'v')).toEqual([['w', 0.993]]);
  });

  it('has the rows that print each', () => {
    const books = booksOf(ONE, MORE);
    books.add(ONE, 'another');
    expect([...books.rowsOf('v')].sort()).toEqual(['another', 'row of v']);
    expect(likeIn(books, 'v')).toHaveLength(1);
  });

  it('forgets one that no row prints', () => {
    const books = booksOf(ONE, MORE);
    books.add(ONE, 'another');
    books.remove('v', 'another');
    expect(likeIn(books, 'w')).toEqual([['v', 1]]);
    books.remove('v', 'row of v');
    expect([likeIn(books, 'w'), likeIn(books, 'v')]).toEqual([[], []]);
    expect([...books.all()].map(({ id }) => id)).toEqual(['w']);
    books.add({ ...OTHER, content: ONE.content, pairs: ONE.pairs }, 'row of x');
    expect(likeIn(books, 'x')).toEqual([['w', 1]]);
  });
});
