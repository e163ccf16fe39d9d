import { expect } from 'vitest';
import type { Extraction } from '../../src/index.ts';
import { breachesOf } from './breaches.ts';

/** Holds an extraction to what the contract promises of every one. */
export function expectContract(text: string, extraction: Extraction): void {
  expect(breachesOf(text, extraction)).toEqual([]);
}
