import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './arbitrary-texts.ts';
import { faultsOf } from './laws.ts';

const KEPT = new URL('../../fixtures/hostile/', import.meta.url);
const kept = readdirSync(KEPT).filter((name) => name.endsWith('.json'));

describe('any text', () => {
  it('is read within the contract', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 250, seed: 20260312 },
    );
  }, 60_000);

  it.each(kept)('that once broke it does no more: %s', (name) => {
    const { text } = JSON.parse(readFileSync(new URL(name, KEPT), 'utf8')) as { text: string };
    expect(faultsOf(text)).toEqual([]);
  });
});
