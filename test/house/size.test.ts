import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';
import { expect, it } from 'vitest';

/** Bytes after gzip of all that a page loads for a door, its packages included. */
async function sizeOf(door: string): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'ontherecord-'));
  await build({
    config: false,
    silent: true,
    entry: { door },
    format: 'esm',
    platform: 'browser',
    minify: true,
    noExternal: [/./],
    splitting: false,
    outDir,
  });
  const size = gzipSync(readFileSync(join(outDir, 'door.js'))).length;
  rmSync(outDir, { recursive: true });
  return size;
}

it('keeps the schemas small: zod/mini, where all of zod is 92 KB', async () => {
  expect(await sizeOf('src/schema/index.ts')).toBeLessThan(15_000);
});
