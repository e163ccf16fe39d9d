import { expect, it } from 'vitest';
import { WEIGHTS } from '../../src/model/weights.ts';
import { loadFixtures } from '../support/fixtures.ts';

const words = new Set(WEIGHTS.words.split(' '));

it('knows no name of those who were in the news that it learned from', () => {
  const names = 'trump clinton obama sanders cruz rubio carson hillary donald bernie barack ted jeb huckabee kasich';
  expect(names.split(' ').filter((name) => words.has(name))).toEqual([]);
});

/** Surnames that are words too. */
const WORDS_TOO = new Set(['lane']);

it('knows no surname of the articles of our own', () => {
  const surnames = loadFixtures('articles')
    .flatMap(({ attributions }) => attributions.filter(({ source }) => source?.kind === 'person'))
    .map(({ speaker }) => speaker?.split(' ') ?? [])
    .filter((name) => name.length > 1)
    .map((name) => name.at(-1)?.toLowerCase() ?? '');
  expect(surnames.length).toBeGreaterThan(100);
  expect([...new Set(surnames)].filter((name) => words.has(name) && !WORDS_TOO.has(name))).toEqual([]);
});
