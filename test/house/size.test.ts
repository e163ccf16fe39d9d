import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from '../support/bundle.ts';

/** Bytes, minified and gzipped: our own code and weights, without wink and zod. */
const CEILINGS: readonly (readonly [door: string, bytes: number])[] = [
  ['src/index.ts', 640_000],
  ['src/sentiment/index.ts', 100_000],
  ['src/render/index.ts', 25_000],
  ['src/tracker/index.ts', 28_000],
];

it.each(CEILINGS)('keeps %s under %d bytes', async (door, bytes) => {
  expect(gzipSync(await bundle(door, 'external')).length).toBeLessThan(bytes);
});

it('keeps the schemas small: zod/mini, where all of zod is 92 KB', async () => {
  expect(gzipSync(await bundle('src/schema/index.ts')).length).toBeLessThan(15_000);
});
