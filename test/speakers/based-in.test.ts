import { describe, expect, it } from 'vitest';
import { isBasedIn } from '../../src/speakers/nominals/based-in.ts';
import { rangeOf, sceneOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

describe('a comma before a place', () => {
  it.each([
    ['the Ternby, Texas-based company', 'Texas', true],
    ['the Ternby, New Mexico-based company', 'New', true],
    ['Ternby, this company', 'this', false],
    ['Ternby, Texas and its mill', 'Texas', false],
    ['the rich, Texas-based company', 'Texas', false],
    ['Ternby, Texas-wide bans', 'Texas', false],
    ['Ternby, water-based paint', 'water', false],
    ['the Ternby, New South Wales-based company', 'New', true],
    ['the Ternby, Old New South Wales-based company', 'Old', false],
    ['Ternby and Texas-based firms', 'Texas', false],
    ['Ternby; Texas-based firms', 'Texas', false],
    ['Ternby, Texas based firms', 'Texas', false],
    ['Ternby, Texas, based firms', 'Texas', false],
    ['Ternby, -based firms', '-', false],
    ['the Ternby, Texas, company', 'Texas', true],
    ['the Ternby, Texas, company', 'company', true],
    ['a St. Orme, N.J., law firm', 'law', true],
    ['Ternby, Texas, company', 'company', false],
    ['the Ternby, Vole, company', 'company', false],
    ['the mayor of Ternby, Texas, clerks', 'clerks', false],
    ['the Ternby, Texas, Herald', 'Herald', false],
  ])('stands inside its name or not: %s', (text, place, expected) => {
    const scene = sceneOf(`They saw ${text} by the mill.`);
    expect(isBasedIn(scene, rangeOf(scene.doc, place).first)).toBe(expected);
  });

  it('stands in one sentence with it', () => {
    const scene = sceneOf('They saw Ternby,\nTexas-based as ever.');
    expect(isBasedIn(scene, rangeOf(scene.doc, 'Texas').first)).toBe(false);
  });

  it('is no opening of the text', () => {
    expect(isBasedIn(sceneOf(', Texas-based as ever.'), 1)).toBe(false);
    expect(isBasedIn(sceneOf('Texas-based as ever.'), 0)).toBe(false);
  });

  it('leaves the firm the speaker where commas hold the state', () => {
    const opening = 'Vole Semiconductor Corp. fell 3%.';
    expect(speakersOf(`${opening} [The Ternby, Texas, company] said it would grow.`).said).toEqual([
      'Vole Semiconductor Corp.',
    ]);
    expect(speakersOf(`${opening} [A Ternby, Texas, lawyer] said no.`).said).toEqual(['A Ternby, Texas, lawyer']);
  });

  it('leaves the firm the speaker', () => {
    const text = 'Vole Semiconductor Corp. fell 3%. Sales rose to $5 billion, [the Ternby, Texas-based company] said.';
    expect(speakersOf(text).said).toEqual(['Vole Semiconductor Corp.']);
    expect(speakersOf('The plan by the Vole Ice Company was fine. [Ternby, the mayor,] said no.').said).toEqual([
      'Ternby',
    ]);
  });
});
