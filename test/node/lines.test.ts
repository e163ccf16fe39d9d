import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/node/lines.ts';
import { chunksOf, collect } from '../support/chunks.ts';

const linesOf = async (chunks: (string | Uint8Array)[], maxLength = 1000) =>
  (await collect(readLines(chunksOf(...chunks), maxLength))).map(({ line, text }) => [line, text]);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readLines', () => {
  it('numbers lines from 1, with and without a break at the end', async () => {
    expect(await linesOf(['a\nb\n\nc'])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, ''],
      [4, 'c'],
    ]);
    expect(await linesOf(['a\nb\n'])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(await linesOf([])).toEqual([]);
    expect(await linesOf([''])).toEqual([]);
  });

  it('gives the same lines however the bytes are cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '“', '😀', '\n', '\r\n', ' '), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(40)), async (whole, cuts) => {
        const all = bytes(whole);
        const ends = [...cuts.filter((cut) => cut < all.length).sort((a, b) => a - b), all.length];
        const chunks = ends.map((end, index) => all.slice(ends[index - 1] ?? 0, end));
        expect(await linesOf(chunks)).toEqual(await linesOf([whole]));
      }),
    );
  });

  it('drops a byte order mark at the start, and only there', async () => {
    expect(await linesOf([bytes('\ufeffa\n\ufeffb')])).toEqual([
      [1, 'a'],
      [2, '\ufeffb'],
    ]);
    expect(await linesOf(['\ufeffa'])).toEqual([[1, 'a']]);
    expect(await linesOf([bytes('\ufeffa').slice(0, 2), bytes('\ufeffa').slice(2)])).toEqual([[1, 'a']]);
  });

  it('puts U+FFFD for bytes that are no UTF-8', async () => {
    expect(await linesOf([new Uint8Array([0x61, 0xff, 0x62])])).toEqual([[1, 'a\ufffdb']]);
    expect(await linesOf([bytes('é').slice(0, 1)])).toEqual([[1, '\ufffd']]);
  });

  it('skips a line that is too long and goes on behind it', async () => {
    expect(await linesOf(['12345\n123456\n1'], 5)).toEqual([
      [1, '12345'],
      [2, null],
      [3, '1'],
    ]);
    expect(await linesOf(['123', '456', '7\n12', '345'], 5)).toEqual([
      [1, null],
      [2, '12345'],
    ]);
    expect(await linesOf(['123', '456'], 5)).toEqual([[1, null]]);
  });
});
