import { describe, expect, it } from 'vitest';
import {
  areEqual,
  fullness,
  holdsInOrder,
  isSameName,
  surnameKey,
  withoutArticle,
} from '../../src/speakers/name-keys.ts';

const keysOf = (name: string): string[] => name.split(' ');

describe('the keys of a name', () => {
  it.each([
    ['ana ruiz', 'ana ruiz', true],
    ['ana ruiz', 'ana', false],
    ['ana', 'ana ruiz', false],
    ['ana ruiz', 'eva ruiz', false],
    ['ana ruiz', 'ana pryce', false],
  ])('are equal word for word: %s and %s', (a, b, expected) => {
    expect(areEqual(keysOf(a), keysOf(b))).toBe(expected);
  });

  it.each([
    ['al-sadr', 'sadr'],
    ['el-sadr', 'sadr'],
    ['alsadr', 'alsadr'],
    ['elsadr', 'elsadr'],
    ['bin-al-sadr', 'bin-al-sadr'],
    ['ruiz', 'ruiz'],
  ])('may open with an article: %s', (key, expected) => {
    expect(withoutArticle(key)).toBe(expected);
  });

  it('end with the surname', () => {
    expect(surnameKey(['omar', 'al-sadr'])).toBe('sadr');
    expect(surnameKey(['ana', 'ruiz'])).toBe('ruiz');
    expect(surnameKey([])).toBe('');
  });

  it.each([
    ['eddie marlow', 'e. j. marlow'],
    ['ana maria ruiz', 'ana ruiz'],
    ['ana ruiz', 'j.r. ruiz'],
    ['joanna ruiz', 'jo ruiz'],
    ['a. ruiz', 'ruiz'],
    ['st.mary ruiz', 'mary ruiz'],
  ])('are fuller: %s than %s', (full, bare) => {
    expect(fullness(keysOf(full))).toBeGreaterThan(fullness(keysOf(bare)));
  });

  it('count an initial as one letter, and a word with its blank', () => {
    expect(fullness(['j.r.', 'ruiz'])).toBe(6);
    expect(fullness(['jr', 'ruiz'])).toBe(8);
  });

  it.each([
    ['ana maria ruiz', 'ruiz', true],
    ['ana maria ruiz', 'ana ruiz', true],
    ['ana maria ruiz', 'maria ana', false],
    ['ana ruiz', 'ana maria ruiz', false],
    ['omar al-sadr', 'sadr', true],
    ['omar al-sadr', 'al-sadr', true],
    ['omar sadr', 'al-sadr', false],
  ])('of %s may hold %s', (whole, part, expected) => {
    expect(holdsInOrder(keysOf(whole), keysOf(part))).toBe(expected);
  });
});

describe('one name in two forms', () => {
  it.each([
    ['ana ruiz', 'ana ruiz', true],
    ['ana ruiz', 'ruiz', true],
    ['ana ruiz', 'ana pryce', false],
    ['ruiz', 'pryce', false],
    ['ana ruiz', 'a. ruiz', true],
    ['ana ruiz', 'e. ruiz', false],
    ['ana ruiz', 'ana maria ruiz', true],
    ['maria ruiz', 'ana maria ruiz', true],
    ['ana lee ruiz', 'ana maria ruiz', true],
    ['c lee ruiz', 'c maria ruiz', true],
    ['chris ruiz', 'christopher ruiz', true],
    ['chris ruiz', 'carla ruiz', false],
    ['c ruiz', 'christopher ruiz', false],
    ['eva ruiz', 'ana ruiz', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([isSameName(keysOf(a), keysOf(b)), isSameName(keysOf(b), keysOf(a))]).toEqual([expected, expected]);
  });
});
