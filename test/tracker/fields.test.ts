import { describe, expect, it } from 'vitest';
import { areOpposed, fieldOfRoles, type KnownField } from '../../src/tracker/fields.ts';

describe('the field of roles', () => {
  it.each<[string[], KnownField]>([
    [['Tarn Rovers striker'], 'sport'],
    [['striker', 'head coach of Tarn Rovers'], 'sport'],
    [['Sen.'], 'government'],
    [['mayor of Tarn'], 'government'],
    [['Tarn police spokesman'], 'police'],
    [['chief of police'], 'police'],
    [['a resident of Tarn'], 'private'],
    [['former striker'], ''],
    [['mayor-elect'], ''],
    [['spokesman'], ''],
    [['mayor', 'striker'], ''],
    [[], ''],
  ])('%j: %s', (roles, expected) => {
    expect(fieldOfRoles(roles)).toBe(expected);
  });
});

describe('two fields', () => {
  it.each<[KnownField, KnownField, boolean]>([
    ['sport', 'government', true],
    ['sport', 'learning', true],
    ['police', 'learning', true],
    ['police', 'private', true],
    ['government', 'private', true],
    ['government', 'learning', false],
    ['private', 'learning', false],
    ['sport', 'sport', false],
    ['sport', '', false],
    ['', '', false],
  ])('%s and %s have nobody in common: %s', (a, b, expected) => {
    expect([areOpposed(a, b), areOpposed(b, a)]).toEqual([expected, expected]);
  });
});
