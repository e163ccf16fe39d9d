import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/speakers/member.ts';
import { findAppositions } from '../../src/speakers/nominals/appositions.ts';
import { findOwners } from '../../src/speakers/nominals/owners.ts';
import { resolveMentions } from '../../src/speakers/resolving/resolve-mentions.ts';
import { mentionsIn, readingOf, sceneOf } from './made-scene.ts';

/** The organizations of offices that name none. */
function impliedIn(text: string): string[] {
  const scene = sceneOf(text);
  const { mentions, cast } = mentionsIn(scene);
  findOwners(scene, mentions, cast);
  findAppositions(scene, mentions);
  return [...resolveMentions(readingOf(scene, mentions, cast)).implied.values()].map(nameOf);
}
const FIRM = 'The profit of Vole Foods rose. ';

describe('an office told without its organization', () => {
  it('is not of the paper that was told', () => {
    expect(impliedIn('The Vole Herald was told. Chairwoman Ana Ruiz left.')).toEqual([]);
  });

  it.each([
    'Chief executive Ana Ruiz left.',
    'Founder Ana Ruiz left.',
    'Ana Ruiz, chief executive, left.',
    'Ana Ruiz, the chief executive, left.',
  ])('is of the one firm that the article is about: %s', (text) => {
    expect(impliedIn(FIRM + text)).toEqual(['Vole Foods']);
  });

  it.each([
    'Former chief executive Ana Ruiz left.',
    'Mayor Ana Ruiz left.',
    'Quill Bank chief executive Ana Ruiz left.',
    'His founder Ana Ruiz left.',
    'Her founder Ana Ruiz left.',
    'Their founder Ana Ruiz left.',
    'The crew’s founder Ana Ruiz left.',
    'The crew’s chair, Ana Ruiz, left.',
    'Foreign ministry spokeswoman Ana Ruiz left.',
    'Ana Ruiz, the chief executive of Quill Bank, left.',
    'Ana Ruiz, chief executive of the crew, left.',
    'Ana Ruiz, her chief executive, left.',
    'Ana Ruiz, its chief executive, left.',
    'Ana Ruiz, a mayor, left.',
    'Ana Ruiz, mayor, left.',
    'The chief executive left.',
    'Ana Ruiz left.',
  ])('is not of it: %s', (text) => {
    expect(impliedIn(FIRM + text)).toEqual([]);
  });

  it.each([
    ['a person', 'The profit of Eva Brandt rose. '],
    ['nobody', 'It rained. '],
    ['a place', 'It rained in London. '],
    ['an institution', 'The Ministry of Trade rose. '],
    ['one of two', 'Vole Foods rose. Quill Bank fell. '],
    ['without a name', 'The company rose. '],
  ])('is of nothing that is %s', (_, before) => {
    expect(impliedIn(`${before}Chief executive Ana Ruiz left.`)).toEqual([]);
  });

  it('is of none that the article spoke of long ago', () => {
    expect(impliedIn(`${FIRM}${'Rain fell.\n'.repeat(4)}Chief executive Ana Ruiz left.`)).toEqual([]);
  });
});
