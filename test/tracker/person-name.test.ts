import { describe, expect, it } from 'vitest';
import {
  hasTwoInitials,
  isGenerationOpen,
  matchNames,
  otherKeys,
  ownKeys,
  readPersonName,
} from '../../src/tracker/person-name.ts';

describe('what somebody goes by', () => {
  it.each([
    ['Nadia Brack', ['nadia']],
    ['Nadia B. Brack', ['nadia']],
    ['J. Nadia Brack', ['j', 'nadia']],
    ['Mary Ann Brack', ['mary', 'maryann']],
    ['J. J. Brack', ['j']],
    ['Brack', ['']],
  ])('%s: %s', (name, keys) => {
    expect(ownKeys(readPersonName(name))).toEqual(keys);
  });

  it('may be short for another name, or an initial', () => {
    expect(otherKeys(readPersonName('Nadia Brack'))).toEqual(['n']);
    expect(otherKeys(readPersonName('N. Brack'))).toEqual([]);
    expect(otherKeys(readPersonName('Geoff Brack'))).toEqual(expect.arrayContaining(['geoffrey', 'g']));
  });
});

describe('a name', () => {
  it.each([
    ['J. J. Brack', true],
    ['J. Brack', false],
    ['Jo J. Brack', false],
    ['J. Jo Brack', false],
    ['Brack', false],
  ])('may have two initials: %s', (name, expected) => {
    expect(hasTwoInitials(readPersonName(name))).toBe(expected);
  });

  it.each([
    ['Otto Brack Jr.', 'Otto Brack', true],
    ['Otto Brack', 'Otto Brack', false],
    ['Otto Brack Jr.', 'Otto Brack Sr.', false],
  ])('may leave the generation open: %s and %s', (a, b, expected) => {
    expect(isGenerationOpen(readPersonName(a), readPersonName(b))).toBe(expected);
  });

  it.each([
    ['Ben Ali', ['ben'], 'ali'],
    ['Otto Ben Ali', ['otto'], 'ali'],
    ['Otto van der Brack', ['otto'], 'brack'],
    ['Y. Brack', ['y'], 'brack'],
    ['Brack Jr.', [], 'brack'],
    ['Jr.', [], 'jr'],
    ['Otto Brack KC Jr.', ['otto'], 'brack'],
  ])('is read: %s', (name, given, surname) => {
    expect(readPersonName(name)).toMatchObject({ given, surname });
  });

  it.each([
    ['Nadia B. Brack', 'Nadia Bea Brack', 'same-name'],
    ['Nadia Bea Brack', 'Nadia Bo Brack', 'other-given-name'],
    ['Liz Brack', 'Beth Brack', 'initials'],
    ['E. Brack', 'Liz Brack', 'initials'],
    ['X. Brack', 'Liz Brack', 'other-given-name'],
    ['N. B. Brack', 'Nadia Brack', 'initials'],
    ['N. B. Brack', 'Nadia C. Brack', 'other-given-name'],
    ['Mary Ann Sue Brack', 'Maryann Bo Brack', 'other-given-name'],
    ['Mary Ann Sue Brack', 'Maryann Sue Brack', 'same-name'],
  ])('%s and %s: %s', (a, b, match) => {
    const [x, y] = [readPersonName(a), readPersonName(b)];
    expect([matchNames(x, y), matchNames(y, x)]).toEqual([match, match]);
  });
});
