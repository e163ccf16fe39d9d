import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, it } from 'vitest';

const outDir = mkdtempSync(join(tmpdir(), 'ontherecord-'));
let bundle = '';

beforeAll(async () => {
  await build({
    config: false,
    silent: true,
    entry: { door: 'src/sentiment/index.ts' },
    format: 'esm',
    platform: 'browser',
    minify: true,
    noExternal: [/./],
    splitting: false,
    outDir,
  });
  bundle = readFileSync(join(outDir, 'door.js'), 'utf8');
});
afterAll(() => rmSync(outDir, { recursive: true }));

it('stays under 100 KB in a page, gzipped', () => {
  expect(gzipSync(bundle).length).toBeLessThan(100_000);
});

it('keeps the target weights under 40 KB, gzipped', () => {
  expect(gzipSync(readFileSync('src/sentiment/target-weights.ts')).length).toBeLessThan(40_000);
});

it('loads no package', () => {
  // Not `toMatch`, which would print the bundle.
  expect(/\b(?:import|require)\s*\(?\s*["']/.test(bundle)).toBe(false);
});

it('has weights in ASCII', () => {
  const weights = ['target-weights', 'word-corrections'].map((name) =>
    readFileSync(`src/sentiment/${name}.ts`, 'utf8'),
  );
  expect(weights.filter((code) => /export const[^\n]*[^\0-\x7f]/.test(code))).toEqual([]);
});

it('exports the two functions and nothing else', async () => {
  expect(Object.keys(await import('../../src/sentiment/index.ts')).sort()).toEqual(['scoreSentiment', 'scoreTarget']);
});
