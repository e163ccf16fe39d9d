import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from '../../src/text/fingerprint.ts';

it('gives the value of cyrb53 in base 36', () => {
  // The values that the author of cyrb53 publishes for seed 0.
  expect(fingerprint('a')).toBe(`t${(7929297801672961).toString(36)}`);
  expect(fingerprint('b')).toBe(`t${(8684336938537663).toString(36)}`);
  expect(fingerprint('revenge')).toBe(`t${(4051478007546757).toString(36)}`);
  expect(fingerprint('revenue')).toBe(`t${(8309097637345594).toString(36)}`);
});

it('gives a letter and at most eleven digits of base 36 for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^t[0-9a-z]{1,11}$/.test(fingerprint(text))));
});

it('tells texts apart that differ in one code unit', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ maxLength: 1, minLength: 1 }), (text, more) => {
      expect(fingerprint(text + more)).not.toBe(fingerprint(text));
    }),
  );
  expect(fingerprint('\ud83d')).not.toBe(fingerprint('\ud83e'));
});
