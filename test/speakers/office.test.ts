import { describe, expect, it } from 'vitest';
import { officeName } from '../../src/speakers/nominals/office.ts';
import { rangeOf, sceneOf } from './made-scene.ts';

/** The office that a phrase tells; its last word is the noun. */
function officeIn(phrase: string, noun = phrase.split(' ').at(-1) as string, before = 'It was the ') {
  const scene = sceneOf(`${before}${phrase} who left.`);
  const { first, last } = rangeOf(scene.doc, phrase);
  return officeName(scene, first, last - 1, noun);
}

describe('the name of an office', () => {
  it.each<[string, string, string | null]>([
    ['mayor', 'mayor', null],
    ['president', 'president', null],
    ['vice president', 'vice president', null],
    ['executive vice president', 'vice president', null],
    ['deputy old president', 'deputy president', null],
    ['deputy old lame president', 'president', null],
    ['prime minister', 'prime minister', null],
    ['finance minister', 'minister', 'finance'],
    ['deputy finance minister', 'deputy minister', 'finance'],
    ['foreign and trade minister', 'minister', 'trade'],
    ['foreign old lame new minister', 'minister', 'foreign'],
    ['chief executive', 'ceo', null],
    ['chief financial officer', 'cfo', null],
    ['finance chief', 'cfo', null],
    ['old finance director', 'cfo', null],
    ['chief justice', 'chief justice', null],
    ['Florida senator', 'senator', 'florida'],
    ['West Virginia Democratic senator', 'senator', 'virginia'],
    ['old senator', 'senator', null],
    ['U.S. senator', 'senator', null],
  ])('has rank and field: %s', (phrase, noun, field) => {
    expect(officeIn(phrase)).toEqual({ noun, field });
  });

  it('is one for several nouns', () => {
    expect(officeIn('chairwoman').noun).toBe('chair');
    expect(officeIn('deputy chairwoman').noun).toBe('deputy chair');
    expect(officeIn('old boss', 'skipper').noun).toBe('captain');
  });

  it('begins with its phrase', () => {
    expect(officeIn('president', 'president', 'It was the vice ')).toEqual({ noun: 'president', field: null });
    expect(officeIn('minister', 'minister', 'It was the finance ')).toEqual({ noun: 'minister', field: null });
    expect(officeIn('chief', 'chief', 'It was the finance ')).toEqual({ noun: 'chief', field: null });
    expect(officeIn('old chief', 'chief', 'It was the finance ')).toEqual({ noun: 'chief', field: null });
  });

  it('does not hold what follows it', () => {
    const scene = sceneOf('It was the minister finance likes.');
    const { first, last } = rangeOf(scene.doc, 'minister');
    expect(officeName(scene, first, last - 1, 'minister')).toEqual({ noun: 'minister', field: null });
  });
});
