import { describe, expect, it } from 'vitest';
import { roleKey } from '../../src/tracker/roles.ts';

describe('a role in one form', () => {
  it.each([
    ['then-Sen.', 'senator'],
    ['Senator', 'senator'],
    ['the former senator', 'senator'],
    ['the Texas Sen.', 'texas senator'],
    ['Texas senator', 'texas senator'],
    ['longtime Ternby harbour master', 'ternby harbour master'],
    ['Gov.', 'governor'],
    ['chief executive of Arvo', 'chief executive of arvo'],
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
