import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { bundle } from '../support/bundle.ts';

let code = '';
beforeAll(async () => {
  code = await bundle('src/sentiment/index.ts');
});

it('stays under 100 KB in a page, gzipped', () => {
  expect(gzipSync(code).length).toBeLessThan(100_000);
});

it('keeps the target weights under 40 KB, gzipped', () => {
  expect(gzipSync(readFileSync('src/sentiment/target-weights.ts')).length).toBeLessThan(40_000);
});

it('loads no package', () => {
  // Not `toMatch`, which would print the bundle.
  expect(/\b(?:import|require)\s*\(?\s*["']/.test(code)).toBe(false);
});

it('has weights in ASCII', () => {
  const weights = ['target-weights', 'word-corrections'].map((name) =>
    readFileSync(`src/sentiment/${name}.ts`, 'utf8'),
  );
  expect(weights.filter((source) => /export const[^\n]*[^\0-\x7f]/.test(source))).toEqual([]);
});

it('exports the two functions and nothing else', async () => {
  expect(Object.keys(await import('../../src/sentiment/index.ts')).sort()).toEqual(['scoreSentiment', 'scoreTarget']);
});
