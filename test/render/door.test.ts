import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from '../support/bundle.ts';

it('is small, and free of wink and zod', async () => {
  const code = await bundle('src/render/index.ts');
  expect(gzipSync(code).length).toBeLessThan(25_000);
  expect(code).not.toMatch(/wink|zod|_zod/i);
});
