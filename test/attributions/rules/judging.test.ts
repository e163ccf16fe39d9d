import { describe, expect, it } from 'vitest';
import { judging } from '../../../src/attributions/rules/judging.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf, offersOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(judging, sceneOf(text));

describe('words by which somebody judges', () => {
  it.each([
    ['Ruiz attacked Vole for being a “failed candidate” on Monday.', 'Ruiz', 'Vole for being a “failed candidate”'],
    ['On Monday Ana Ruiz decried the party for “turning its back”.', 'Ana Ruiz', 'the party for “turning its back”'],
    ['The mayor dismissed Vole as “A Very Small Man”.', 'The mayor', 'Vole as “A Very Small Man”'],
    [
      'Ruiz bemoaned a town in which neighbours “cannot stand each other”.',
      'Ruiz',
      'a town in which neighbours “cannot stand each other”',
    ],
    ['Many praised the “plain courage” of the old crew.', 'Many', 'the “plain courage” of the old crew'],
    ['The firm left the hall, denouncing Vole for “ten lost years”.', 'The firm', 'Vole for “ten lost years”'],
    ['Ruiz left the hall and berated the board for “ten lost years”.', 'Ruiz', 'the board for “ten lost years”'],
    ['Vole was praised for “ten long years” by his old captain.', 'his old captain', 'for “ten long years”'],
  ])('are theirs with what they judge: %s', (text, source, content) => {
    expect(found(text)).toMatchObject([{ source, content: [content] }]);
  });

  it.each([
    ['behind a blow', 'Rebels attacked a convoy on the “highway of the dead”.'],
    ['that are a title', 'Ruiz praised the film “The Long Field”.'],
    ['that are one', 'Ruiz criticized the firm for its “reckless” loans.'],
    ['right behind the verb', 'Ruiz praised “the long field”.'],
    ['of a passive', 'Ruiz was criticized for the “long field”.'],
    ['behind another verb', 'Ruiz criticized a man who had bought the “long old field”.'],
    ['behind a comma', 'Ruiz criticized the man, the “long old field” and the dam.'],
    ['of a verb that calls', 'Ruiz called a friend in the “old country”.'],
    ['of a clause within another', 'Ruiz bought a book that attacked him for “ten lost years”.'],
  ])('are none %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('tell what is done by them', () => {
    const acts = ['attacked', 'hailed'].map((verb) => {
      const [draft] = offersOf(judging, sceneOf(`Ruiz ${verb} Vole for “ten long years”.`));
      return draft?.cue?.act;
    });
    expect(acts).toEqual(['criticize', 'praise']);
  });
});
