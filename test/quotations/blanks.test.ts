import { describe, expect, it } from 'vitest';
import { backOverBlanks, isBlank, skipBlanks } from '../../src/quotations/blanks.ts';

describe('a blank', () => {
  it('shows nothing', () => {
    expect([' ', '\n', '\t', '\u00a0', '\u200b'].map(isBlank)).toEqual([true, true, true, true, true]);
    expect(['a', '.', '1'].map(isBlank)).toEqual([false, false, false]);
  });

  it.each([
    ['a  b', 1, 3],
    ['a  b', 0, 0],
    ['a \n b', 1, 4],
    ['a  ', 1, 3],
    ['   ', 0, 3],
    ['', 0, 0],
  ])('is stepped over: "%s" from %i', (text, at, expected) => {
    expect(skipBlanks(text, at)).toBe(expected);
  });

  it.each([
    ['a  b', 3, 1],
    ['a  b', 4, 4],
    ['  b', 2, 0],
    ['a\n b', 3, 1],
    ['   ', 3, 0],
  ])('is stepped back over: "%s" from %i', (text, at, expected) => {
    expect(backOverBlanks(text, at)).toBe(expected);
  });
});
