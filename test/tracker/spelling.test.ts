import { describe, expect, it } from 'vitest';
import { spellingOf } from '../../src/tracker/spelling.ts';

describe('a name from other letters', () => {
  it.each([
    ['zelenskyy', 'zelensky'],
    ['zelenskiy', 'zelensky'],
    ['sergei', 'sergey'],
    ['sergeyev', 'sergeev'],
    ['aleksei', 'alexey'],
    ['dmitriy', 'dmitri'],
    ['khakimov', 'hakimov'],
    ['dzhurayev', 'juraev'],
    ['yevgeny', 'evgeni'],
    ['sissi', 'sisi'],
    ['youssef', 'yusef'],
  ])('has one spelling: %s, %s', (a, b) => {
    expect(spellingOf(a)).toBe(spellingOf(b));
  });

  it.each([
    ['brack', 'brock'],
    ['vane', 'vance'],
    ['moor', 'mohr'],
    ['ivanov', 'ivanova'],
    ['tien', 'ten'],
  ])('is not another: %s, %s', (a, b) => {
    expect(spellingOf(a)).not.toBe(spellingOf(b));
  });
});
