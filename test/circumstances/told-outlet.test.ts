import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const venueOf = (text: string): string | null | undefined => extract(text).quotes.at(-1)?.venue?.name;

describe('an outlet that is told', () => {
  it.each([
    ['is that of whoever works for it', '“It is sound,” Olga Brandvik told Mara Bell of CBS News.', 'CBS News'],
    [
      'is known by half of its name',
      'Olga Brandvik told Coastline News that the hull was late. Ines Calvo told Coastline that the keel was sound.',
      'Coastline News',
    ],
    ['may have *of* in its name', 'Olga Brandvik told the Times of Marlow that the hull was late.', 'Times of Marlow'],
  ])('%s', (_, text, name) => {
    expect(venueOf(text)).toBe(name);
  });

  it.each([
    [
      'whose full name tells of none',
      'Olga Brandvik of Coastline Foods said the hull was late. Ines Calvo told Coastline that the keel was sound.',
    ],
    ['of somebody who works elsewhere', '“It is sound,” Olga Brandvik told Mara Bell of Tarn Foods.'],
  ])('is none %s', (_, text) => {
    // A quote that is not found has no venue either: undefined.
    expect(extract(text).quotes.at(-1)?.venue).toBeNull();
  });
});
