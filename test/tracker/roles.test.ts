import { describe, expect, it } from 'vitest';
import { roleForms, roleKey } from '../../src/tracker/roles.ts';

describe('a role in one form', () => {
  it.each([
    ['then-Sen.', 'senator'],
    ['Senator', 'senator'],
    ['the former senator', 'senator'],
    ['the Texas Sen.', 'texas senator'],
    ['Texas senator', 'texas senator'],
    ['longtime Ternby harbour master', 'ternby harbour master'],
    ['Gov.', 'governor'],
    ['chief executive of Arvo', 'arvo chief executive'],
    ['Arvo’s minister for ice', "ice arvo's minister"],
    ['secretary of state for ice', 'ice secretary of state'],
    ['White Hall chief of staff', 'white hall chief of staff'],
    ['of Tarn', 'of tarn'],
  ])('is the same for the same office: %s', (role, expected) => {
    expect(roleKey(role)).toBe(expected);
  });

  it.each(['spokesman', 'friend', 'American', 'the new spokesman', 'Mr.', 'the', 'then', ''])(
    'tells nobody from a namesake: %s',
    (role) => {
      expect(roleKey(role)).toBe('');
    },
  );
});

describe('a role without its place', () => {
  it.each([
    ['senator', ['senator']],
    ['tarn mayor', ['tarn mayor', 'mayor']],
    ['upper tarn ice minister', ['upper tarn ice minister', 'tarn ice minister', 'ice minister', 'minister']],
    ['tarn police spokesman', ['tarn police spokesman', 'police spokesman']],
    ['tarn deputy mayor', ['tarn deputy mayor', 'deputy mayor']],
    ['tarn secretary of state', ['tarn secretary of state', 'secretary of state']],
    ['attorney general', ['attorney general']],
  ])('is still the same office: %s', (key, expected) => {
    expect(roleForms(key)).toEqual(expected);
  });
});
