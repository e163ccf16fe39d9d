import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from '../support/bundle.ts';

it('keeps the schemas small: zod/mini, where all of zod is 92 KB', async () => {
  expect(gzipSync(await bundle('src/schema/index.ts')).length).toBeLessThan(15_000);
});
