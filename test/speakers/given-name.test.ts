import { describe, expect, it } from 'vitest';
import { givenGender, isGivenName } from '../../src/speakers/names/given-name.ts';

describe('a given name', () => {
  it.each([
    ['ana', true, 'female'],
    ['luis', true, 'male'],
    ['jordan', true, null],
    ['jean-luc', true, 'male'],
    ['ana-vole', true, 'female'],
    ['vole', false, null],
    ['vole-ana', false, null],
    ['-ana', false, null],
  ])('is known by the word, or by the first part of a double one: %s', (key, isKnown, gender) => {
    expect(isGivenName(key)).toBe(isKnown);
    expect(givenGender(key)).toBe(gender);
  });
});
