import { describe, expect, it } from 'vitest';
import { demonym } from '../../src/speakers/names/demonym.ts';
import { rangeOf, sceneOf, textOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

/** What is found in a phrase whose last word may be one. */
function foundIn(text: string, phrase: string, cue?: string) {
  const scene = sceneOf(text, cue === undefined ? {} : { cue });
  return { found: demonym(scene, rangeOf(scene.doc, phrase)), scene };
}
const textIn = (text: string, phrase: string, cue?: string): string | null => {
  const { found, scene } = foundIn(text, phrase, cue);
  return found && textOf(scene.doc, found);
};

describe('somebody called by a nation', () => {
  it.each([
    ['Then the Spaniard left.', 'Spaniard', 'the Spaniard'],
    ['Then the Italian left.', 'Italian', 'the Italian'],
    ['The Italian left.', 'The Italian', 'The Italian'],
    ['They left with the Italian.', 'Italian', 'the Italian'],
    ['They met the Dane. Ships left.', 'Dane', 'the Dane'],
    ['Then the Dane slept.', 'Dane', 'the Dane'],
    ['Then the Arkansan left.', 'Arkansan', 'the Arkansan'],
    ['Then the West Virginian left.', 'West Virginian', 'the West Virginian'],
    ['Then the New Yorker left.', 'New Yorker', 'the New Yorker'],
    ['Then the 31-year-old Dane slept.', 'Dane', 'the 31-year-old Dane'],
  ])('is one person: %s', (text, phrase, expected) => {
    expect(textIn(text, phrase)).toBe(expected);
  });

  it.each([
    ['Then the French left.', 'French'],
    ['Then the Norwegian ships left.', 'Norwegian'],
    ['Then the Italian old ship left.', 'Italian'],
    ['Then the Italian Ruiz left.', 'Italian'],
    ['Then the Italian-born mate left.', 'Italian'],
    ['Then an Italian left.', 'Italian'],
    ['Italian left.', 'Italian'],
    ['Then the old Italian left.', 'Italian'],
    ['Then a 31-year-old Italian left.', 'Italian'],
    ['Then the 31-year-old Italian ship left.', 'Italian'],
    ['Then by the Marlow Italian they left.', 'Marlow Italian'],
    ['Then by the Marlow Dane they left.', 'the Marlow Dane'],
    ['Then the Marlow left.', 'Marlow'],
    ['Then the human left.', 'human'],
  ])('is none: %s (%s)', (text, phrase) => {
    expect(textIn(text, phrase)).toBeNull();
  });

  it('may stand before a cue that the tagger takes for a noun', () => {
    expect(textIn('Then the Italian ships it.', 'Italian', 'ships')).toBe('the Italian');
  });

  it('is a man or a woman where the noun tells', () => {
    const genderOf = (noun: string) => foundIn(`Then the ${noun} left.`, noun).found?.gender;
    expect(['Frenchman', 'Frenchwoman', 'Spaniard', 'German', 'Italian'].map(genderOf)).toEqual([
      'male',
      'female',
      null,
      null,
      null,
    ]);
  });

  it('is told by an epithet that may be called so again', () => {
    const { found } = foundIn('Then the Spaniard left.', 'Spaniard');
    expect(found).toMatchObject({
      first: 1,
      last: 3,
      head: 2,
      noun: 'spaniard',
      field: null,
      kind: 'person',
      trait: 'epithet',
      determiner: 'definite',
      roleFirst: 2,
      roleLast: 3,
    });
  });
});

describe('a nation of two words', () => {
  it('names nobody before a noun', () => {
    expect(speakersOf('Ana Ruiz waved. [South Korean television] said it was late.').said).toEqual([
      'South Korean television',
    ]);
    expect(speakersOf('Ana Ruiz waved. [East German television] said it was late. [She] said so too.').said[1]).toBe(
      'Ana Ruiz',
    );
  });

  it('is part of a longer name', () => {
    expect(speakersOf('[South African Airways] said it was late.').said).toEqual(['South African Airways']);
  });
});
