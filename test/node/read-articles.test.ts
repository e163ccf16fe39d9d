import { describe, expect, it } from 'vitest';
import { OnTheRecordError } from '../../src/errors.ts';
import { readArticles } from '../../src/node/read-articles.ts';
import { chunksOf, collect } from '../support/chunks.ts';

const read = (...chunks: (string | Uint8Array)[]) => collect(readArticles(chunksOf(...chunks)));

describe('readArticles', () => {
  it('reads an article a line, as text or as bytes', async () => {
    const articles = [
      { text: '“Sail,” she said.', id: 'a' },
      { text: 'Two\nlines', publishedAt: '2026-03-04' },
    ];
    const lines = articles.map((article) => JSON.stringify(article)).join('\n');
    const expected = articles.map((article, index) => ({ line: index + 1, ok: true, article }));
    expect(await read(lines)).toEqual(expected);
    expect(await read(new TextEncoder().encode(lines))).toEqual(expected);
    expect(await read(...lines)).toEqual(expected);
  });

  it('passes over blank lines and counts them, with any line break', async () => {
    const items = await read('\ufeff{"text":"a"}\r\n\r\n  \n{"text":"b"}\r\n');
    expect(items).toEqual([
      { line: 1, ok: true, article: { text: 'a' } },
      { line: 4, ok: true, article: { text: 'b' } },
    ]);
  });

  it.each([
    ['{"text":', 'line 2: not JSON: '],
    ['plain words', 'line 2: not JSON: '],
    ['"a string"', 'line 2: an article must be an object with a text, received "a string"'],
    ['[]', 'line 2: an article must be an object with a text, received []'],
    ['null', 'line 2: an article must be an object with a text, received null'],
    ['{"title":"No text"}', 'line 2: text must be a string, received undefined'],
    ['{"text":["a"]}', 'line 2: text must be a string, received ["a"]'],
    ['{"text":"a","id":7}', 'line 2: id must be a string or null, received 7'],
    ['{"text":"a","publishedAt":"4 March"}', 'line 2: publishedAt must be an ISO 8601 date, received "4 March"'],
  ])('makes the bad line %s an item and goes on', async (bad, message) => {
    const [first, second, third] = await read(`{"text":"a"}\n${bad}\n{"text":"b"}`);
    expect([first?.ok, third?.ok]).toEqual([true, true]);
    if (second?.ok !== false) throw new Error('the bad line was read');
    expect(second.line).toBe(2);
    expect(second.error).toBeInstanceOf(OnTheRecordError);
    expect(second.error.code).toBe('line-invalid');
    expect(second.error.message).toContain(message);
  });

  it('skips a line of more than 64 Mi code units', async () => {
    const long = Array.from({ length: 65 }, () => 'x'.repeat(1024 * 1024));
    const items = await read('{"text":"a"}\n', ...long, '\n{"text":"b"}');
    expect(items.map(({ line, ok }) => [line, ok])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(items[1]).toHaveProperty('error.message', 'line 2: longer than 67108864 characters [line-invalid]');
  });

  it('gives items as they come, without waiting for the end', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) {
        taken++;
        yield '{"text":"a"}\n';
      }
    }
    for await (const { line } of readArticles(endless())) if (line === 3) break;
    expect(taken).toBe(3);
  });
});
