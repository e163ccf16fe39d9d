import { describe, expect, it } from 'vitest';
import { areSpelledApart, isGenerationOpen, isInitialDoubtful, matchNames } from '../../src/tracker/match-names.ts';
import { otherKeys, ownKeys, toNamesake } from '../../src/tracker/namesake.ts';
import { readPersonName } from '../../src/tracker/person-name.ts';

describe('what somebody goes by', () => {
  it.each([
    ['Nadia Brack', ['nadia']],
    ['Nadia B. Brack', ['nadia']],
    ['J. Nadia Brack', ['j', 'nadia']],
    ['Mary Ann Brack', ['mari', 'marian']],
    ['J. J. Brack', ['j']],
    ['Brack', ['']],
  ])('%s: %s', (name, keys) => {
    expect(ownKeys(toNamesake(name))).toEqual(keys);
  });

  it('may be short for another name, or an initial', () => {
    expect(otherKeys(toNamesake('Nadia Brack'))).toEqual(['n']);
    expect(otherKeys(toNamesake('N. Brack'))).toEqual([]);
    expect(otherKeys(toNamesake('Geoff Brack'))).toEqual(expect.arrayContaining(['geofrei', 'g']));
  });
});

describe('a name', () => {
  it.each([
    ['J. J. Brack', 'Jo Brack', true],
    ['J. J. Brack', 'J. Brack', true],
    ['JJ Brack', 'Jo Brack', true],
    ['J. K. Brack', 'Joan Kay Brack', false],
    ['J. K. Brack', 'Joan Lea Brack', true],
    ['J. J. Brack', 'J. J. Brack', false],
    ['J. Brack', 'Jo Brack', false],
    ['Jo J. Brack', 'Jo Brack', false],
    ['J. Jo Brack', 'Jo Brack', false],
    ['Brack', 'Jo Brack', false],
  ])('may leave two initials in doubt: %s and %s', (a, b, expected) => {
    const [x, y] = [toNamesake(a), toNamesake(b)];
    expect([isInitialDoubtful(x, y), isInitialDoubtful(y, x)]).toEqual([expected, expected]);
  });

  it.each([
    ['Sergei Brack', 'Sergey Brack', true],
    ['Otto Brackskiy', 'Otto Brackskyy', true],
    ['Otto Khakov', 'O. Hakov', true],
    ['Otto Brack', 'Otto Brack', false],
    ['Otto Brack', 'Nils Brack', false],
    ['Brack', 'Otto Brack', false],
  ])('may be spelled in two ways: %s and %s', (a, b, expected) => {
    const [x, y] = [toNamesake(a), toNamesake(b)];
    expect([areSpelledApart(x, y), areSpelledApart(y, x)]).toEqual([expected, expected]);
  });

  it.each([
    ['Ana Oak-Roy', ['roi', 'oak roi']],
    ['Ana Oak Roy', ['roi', 'oak roi']],
    ['Oak-Roy', ['oak roi']],
    ['Roy', ['roi']],
    ['Ana Roy', ['roi']],
  ])('may be called by a surname alone: %s', (name, surnames) => {
    expect(toNamesake(name).surnames).toEqual(surnames);
  });

  it.each([
    ['Otto Brack Jr.', 'Otto Brack', true],
    ['Otto Brack', 'Otto Brack', false],
    ['Otto Brack Jr.', 'Otto Brack Sr.', false],
  ])('may leave the generation open: %s and %s', (a, b, expected) => {
    expect(isGenerationOpen(toNamesake(a), toNamesake(b))).toBe(expected);
  });

  it.each([
    ['Ben Ali', ['ben'], 'ali'],
    ['Otto Ben Ali', ['otto'], 'ali'],
    ['Otto van der Brack', ['otto'], 'brack'],
    ['Y. Brack', ['y'], 'brack'],
    ['Brack Jr.', [], 'brack'],
    ['Jr.', [], 'jr'],
    ['Otto Brack KC Jr.', ['otto'], 'brack'],
    ['JD Brack', ['j', 'd'], 'brack'],
    ['JD BRACK', ['jd'], 'brack'],
    ['PC Brack', [], 'brack'],
    ['Oak-Brack', [], 'brack'],
    ['al-Brack', [], 'brack'],
    ['Al-Brack', [], 'brack'],
    ['Al Brack', ['al'], 'brack'],
    ['Min-seo', ['min'], 'seo'],
    ['Ana Oak-Brack', ['ana', 'oak'], 'brack'],
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
    ['Oak-Brack', 'Nadia Oak-Brack', 'same-surname'],
    ['Oak-Brack', 'Nadia Oak Brack', 'same-surname'],
    ['Oak-Brack', 'Nadia Brack', 'other-given-name'],
    ['Oak-Brack', 'Nadia Ash-Brack', 'other-given-name'],
    ['Oak-Brack', 'Ash-Brack', 'other-given-name'],
    ['Oak-Brack', 'Brack', 'other-given-name'],
    ['Brack', 'Nadia Oak-Brack', 'same-surname'],
    ['NB Brack', 'N.B. Brack', 'same-name'],
    ['Sergei Brack', 'Sergey Brack', 'same-name'],
    ['Sergei Brack', 'Serge Brack', 'other-given-name'],
    ['Mary Ann Sue Brack', 'Maryann Bo Brack', 'other-given-name'],
    ['Mary Ann Sue Brack', 'Maryann Sue Brack', 'same-name'],
  ])('%s and %s: %s', (a, b, match) => {
    const [x, y] = [toNamesake(a), toNamesake(b)];
    expect([matchNames(x, y), matchNames(y, x)]).toEqual([match, match]);
  });
});
