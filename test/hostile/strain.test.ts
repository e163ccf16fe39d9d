import { describe, expect, it } from 'vitest';
import { strainOf } from './strain.ts';
import { HOSTILE_TEXTS } from './texts.ts';

/** The benchmark of hostile texts holds 200,000 to a bar of 8; here both leave room for small numbers and busy machines. */
const LENGTH = 8_000;
const BAR = 25;

describe('a hostile text', () => {
  it('has a name of its own', () => {
    expect(new Set(HOSTILE_TEXTS.map(({ name }) => name)).size).toBe(HOSTILE_TEXTS.length);
  });

  it('is borne: no error, no slowness, no span that is wrong', () => {
    const failures = [...strainOf(HOSTILE_TEXTS, LENGTH, BAR)].filter(
      ({ times, breaches }) => times > BAR || breaches.length > 0,
    );
    expect(failures).toEqual([]);
  }, 120_000);
});
