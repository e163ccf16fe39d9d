import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const listed = (text: string): string[] => speakersOf(text).portraits.map(({ id, name }) => `${id} ${name}`);

describe('who is listed', () => {
  it.each([
    ['those who speak', '[A lawyer] said no.', ['s1 A lawyer']],
    ['those who are named', 'Ana Ruiz left. [Luis Ortega] said no.', ['s1 Ana Ruiz', 's2 Luis Ortega']],
    ['nobody without a name who is silent', 'A lawyer left. [Ana Ruiz] said no.', ['s1 Ana Ruiz']],
    ['no place', 'It rained in Paris. [Ana Ruiz] said no.', ['s1 Ana Ruiz']],
    ['a place that speaks', '[Paris] said no.', ['s1 Paris']],
    ['no lone word that nothing tells about', 'They saw Vole once. [Ana Ruiz] said no.', ['s1 Ana Ruiz']],
    [
      'a lone word that comes again',
      'They saw Vole once. They saw Vole. [Ana Ruiz] said no.',
      ['s1 Vole', 's2 Ana Ruiz'],
    ],
    [
      'a lone word that something tells about',
      'They saw Vole, who slept. [Ana Ruiz] said no.',
      ['s1 Vole', 's2 Ana Ruiz'],
    ],
  ])('are %s', (_, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it('are in order of their first mention', () => {
    expect(listed('Ruiz met Eva Brandt. Ana Ruiz left. [Luis Ortega] said no.')).toEqual([
      's1 Ana Ruiz',
      's2 Eva Brandt',
      's3 Luis Ortega',
    ]);
  });
});

describe('the mentions', () => {
  it('are in text order, each with whom it stands for', () => {
    const { speakers } = speakersOf('A lawyer met Ana Ruiz of Vole Foods. [She] said no.');
    expect(speakers.mentions.map(({ form, kind, speaker }) => [form, kind, speaker])).toEqual([
      ['nominal', 'person', null],
      ['name', 'person', 0],
      ['name', 'organization', 1],
      ['pronoun', 'person', 0],
    ]);
    const firsts = speakers.mentions.map(({ first }) => first);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });

  it('hold no silent place', () => {
    expect(speakersOf('It rained in Paris. [Ana Ruiz] said no.').speakers.mentions).toHaveLength(1);
    expect(speakersOf('It rained in Paris. [Paris] said no.').speakers.mentions).toHaveLength(2);
  });

  it('of a portrait are in text order, the shorter first', () => {
    const { named } = speakersOf('The mayor, Ana Ruiz, left. Mayor Ruiz came. [She] said no.');
    expect(named('Ana Ruiz')?.mentions.map(({ text }) => text)).toEqual(['The mayor', 'Ana Ruiz', 'Ruiz', 'She']);
  });
});

describe('other names', () => {
  it.each([
    ['Ana Ruiz left. Ruiz came. Ruiz slept. [Ruiz] said no.', ['Ruiz']],
    ['Ana Ruiz left. Ruiz came. Ana slept. Ruiz slept. [Ruiz] said no.', ['Ruiz', 'Ana']],
    ['Ana Ruiz left. [Ana Ruiz] said no.', []],
    ['Ana Ruiz left. RUIZ came. [Ruiz] said no.', ['Ruiz']],
    ['Ana Ruiz left. They met ANA RUIZ. [Ana Ruiz] said no.', []],
  ])('are listed once, in small letters where there are: %s', (text, aliases) => {
    expect(speakersOf(text).named('Ana Ruiz')?.aliases).toEqual(aliases);
  });
});

describe('the pronoun', () => {
  it.each([
    ['[Ana Ruiz] said no.', 'she'],
    ['[Luis Ortega] said no.', 'he'],
    ['[Sorrel Vole] said no.', null],
    ['[Vole Foods] said no.', 'it'],
    ['[The report] said no.', 'it'],
    ['[Officials] said no.', 'they'],
  ])('is that of the kind, or of the gender: %s', (text, pronoun) => {
    expect(speakersOf(text).portraits[0]?.pronoun).toBe(pronoun);
  });
});

describe('the roles', () => {
  const rolesIn = (text: string, name = 'Ana Ruiz') =>
    speakersOf(text)
      .named(name)
      ?.roles.map(({ text: role, organization }) => [role, organization]);

  it.each([
    ['[Mayor Ana Ruiz] said no.', [['Mayor', null]]],
    ['[Ana Ruiz, the head of enforcement,] said no.', [['head of enforcement', null]]],
    ['[Ana Ruiz, the head of the Vole Union,] said no.', [['head', 'Vole Union']]],
    ['[Ana Ruiz, the head of the authority,] said no.', [['head', null]]],
    ['[Ana Ruiz, the director of trade at Vole Foods,] said no.', [['director of trade', 'Vole Foods']]],
    [
      'Mayor Ana Ruiz left. mayor Ana Ruiz slept. [Ana Ruiz, a novelist,] said no.',
      [
        ['Mayor', null],
        ['novelist', null],
      ],
    ],
    ['Her sister, [Ana Ruiz], said no.', []],
  ])('are what somebody is said to be: %s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it('are told by a leader’s description too', () => {
    expect(rolesIn('Mayor Ana Ruiz left. [The mayor] said no.')).toEqual([['Mayor', null]]);
    expect(rolesIn('Vole Foods president Ana Ruiz left. [The president] said no.')?.map(([role]) => role)).toEqual([
      'Vole Foods president',
      'president',
    ]);
    expect(rolesIn('Lawyer Ana Ruiz left. [The lawyer] said no.')?.map(([role]) => role)).toEqual(['Lawyer']);
  });

  it('are none of a firm, nor of somebody without a name', () => {
    expect(speakersOf('[Vole Foods, the airline,] said no.').named('Vole Foods')?.roles).toEqual([]);
    expect(speakersOf('[The mayor of Lyon] said no.').portraits[0]?.roles).toEqual([]);
  });
});
