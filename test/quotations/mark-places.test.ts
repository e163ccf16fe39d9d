import { describe, expect, it } from 'vitest';
import {
  EDGE,
  familyOf,
  findMarkPlaces,
  halvesOf,
  isDoubled,
  isMarkCharacter,
  shapeOf,
} from '../../src/quotations/mark-places.ts';

/** Each mark of a text: the glyph, and what stands around it. */
const marksIn = (text: string, start = 0, end = text.length): string[][] =>
  findMarkPlaces(text, start, end).map(({ before, glyph, after }) => [before, glyph, after]);

describe('the marks of a paragraph', () => {
  it.each<[string, string[][]]>([
    [
      'a “b” c',
      [
        [' ', '“', 'b'],
        ['b', '”', ' '],
      ],
    ],
    [
      '“b”',
      [
        [EDGE, '“', 'b'],
        ['b', '”', EDGE],
      ],
    ],
    [
      'a “‘b’” c',
      [
        [' ', '“', 'b'],
        [' ', '‘', 'b'],
        ['b', '’', ' '],
        ['b', '”', ' '],
      ],
    ],
    [
      'a “‘«b',
      [
        [' ', '“', 'b'],
        [' ', '‘', 'b'],
        [' ', '«', 'b'],
      ],
    ],
    [
      'b»’” a',
      [
        ['b', '»', ' '],
        ['b', '’', ' '],
        ['b', '”', ' '],
      ],
    ],
    [
      'a “ ‘b',
      [
        [' ', '“', ' '],
        [' ', '‘', 'b'],
      ],
    ],
    ['don’t', []],
    ["don't", []],
    ['don”t', [['n', '”', 't']]],
    ["don''t", [['n', "''", 't']]],
    ['a’ b', [['a', '’', ' ']]],
    ['a ’b', [[' ', '’', 'b']]],
    [
      "''no.'''",
      [
        [EDGE, "''", 'n'],
        ['.', "'", EDGE],
        ['.', "''", EDGE],
      ],
    ],
    [
      "'''no",
      [
        [EDGE, "''", 'n'],
        [EDGE, "'", 'n'],
      ],
    ],
  ])('are found in text order: %s', (text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });

  it('are told by what stands near: of dots, whether they go on', () => {
    const afterIn = (text: string) => findMarkPlaces(text, 0, text.length)[0]?.after;
    expect(['“... and', '“.22', '“.@x', '“. . a', '“. a', '“.a', '“a..', '“a.1'].map(afterIn)).toEqual([
      '…',
      '…',
      '…',
      '…',
      '.',
      '.',
      'a',
      'a',
    ]);
  });

  it('lie within the paragraph', () => {
    expect(marksIn('“a” b “c” d', 4, 9)).toEqual([
      [' ', '“', 'c'],
      ['c', '”', EDGE],
    ]);
    expect(marksIn('ab “c', 3, 5)).toEqual([[EDGE, '“', 'c']]);
    expect(findMarkPlaces('“a” b “c” d', 4, 9).map(({ start, end }) => [start, end])).toEqual([
      [6, 7],
      [8, 9],
    ]);
  });
});

describe('a mark', () => {
  const first = (text: string) => findMarkPlaces(text, 0, text.length)[0];

  it.each([
    ['“', 'double', 'opening'],
    ['”', 'double', 'closing'],
    ['"', 'double', 'straight'],
    ["'", 'single', 'straight'],
    ['‘', 'single', 'opening'],
  ])('has a family and a shape: %s', (glyph, family, shape) => {
    const place = first(` ${glyph} `);
    expect(place && [familyOf(place), shapeOf(place)]).toEqual([family, shape]);
  });

  it('may be doubled, and read as two', () => {
    const place = first("a '' b");
    expect(place && isDoubled(place)).toBe(true);
    expect(place && halvesOf(place).map(({ glyph, start, end }) => [glyph, start, end])).toEqual([
      ["'", 2, 3],
      ["'", 3, 4],
    ]);
    const single = first("a ' b");
    expect(single && isDoubled(single)).toBe(false);
  });

  it('is a character of its own', () => {
    expect(['“', "'", '«', 'a', ' ', '.'].map(isMarkCharacter)).toEqual([true, true, true, false, false, false]);
  });
});
