import { describe, expect, it } from 'vitest';
import type { Mention, NominalMention } from '../../src/speakers/mention.ts';
import { mentionsIn, sceneOf, textOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

const isNominal = (mention: Mention): mention is NominalMention => mention.form === 'nominal';

function textsIn(text: string, source?: string): string[] {
  const scene = sceneOf(text, source === undefined ? {} : { source });
  return mentionsIn(scene)
    .mentions.filter(isNominal)
    .map((mention) => textOf(scene.doc, mention));
}

describe('a noun of several parts', () => {
  it.each([
    ['They met the 52-year-old there.', ['the 52-year-old']],
    ['They met the 52-year-old once.', ['the 52-year-old']],
    ['They met the 52-year-old Norwegian coach once.', ['the 52-year-old Norwegian coach']],
    ['They met the year-old once.', []],
    ['They met the mother-of-three once.', ['the mother-of-three']],
    ['They met the cost-of-three once.', []],
    ['They met his sister-in-law once.', ['his sister-in-law']],
    ['They met his cost-in-fire once.', []],
    ['They met the 52 - year - old once.', []],
    ['They met the very old once.', []],
    ['They met the centre-back once.', ['the centre-back']],
    ['They met the start-up once.', ['the start-up']],
    ['They met the climb-up once.', []],
    ['They met a molder once.', ['a molder']],
    ['They molder once.', []],
  ])('is told by its parts together: %s', (text, expected) => {
    expect(textsIn(text)).toEqual(expected);
  });
});

describe('an adjective', () => {
  it.each([
    ['They met the chief executive.', ['the chief executive']],
    ['They met the chief of it.', ['the chief']],
    ['They met the chief was there.', ['the chief']],
    ['They met the chief', ['the chief']],
  ])('may end its phrase: %s', (text, expected) => {
    expect(textsIn(text)).toEqual(expected);
  });
});

describe('any noun behind a person', () => {
  const inSource = (source: string) => textsIn(`${source} said no.`, source);

  it.each([
    ['Ana Ruiz, a stone-cutter', ['a stone-cutter']],
    ['Ana Ruiz, a grey old hand', ['a grey old hand']],
    ['Ana Ruiz, an old hand', ['an old hand']],
    ['Ana Ruiz, the stone', []],
    ['Ana Ruiz, a run of luck', []],
    ['Ana Ruiz and a stone', []],
    ['Vole Foods, a stone', []],
    ['It rained, a stone', []],
  ])('is said of them in a source: %s', (source, expected) => {
    expect(inSource(source)).toEqual(expected);
  });

  it('is nobody outside of a source', () => {
    expect(textsIn('They met Ana Ruiz, an old hand.')).toEqual([]);
  });

  it('makes a role', () => {
    const { named } = speakersOf('[Ana Ruiz, an old hand], said no. [Mayor Luis Ortega, an old hand], said no.');
    expect(named('Ana Ruiz')?.roles.map(({ text }) => text)).toEqual(['old hand']);
    expect(named('Luis Ortega')?.roles.map(({ text }) => text)).toContain('old hand');
  });
});

describe('what belongs to a noun', () => {
  const rolesIn = (text: string): string[] => {
    const scene = sceneOf(text);
    return mentionsIn(scene)
      .mentions.filter(isNominal)
      .map(({ roleFirst, roleLast }) => textOf(scene.doc, { first: roleFirst, last: roleLast }));
  };

  it.each([
    ['They met the head of the union once.', ['head of the union']],
    ['They met the head of Vole’s union once.', ['head of Vole’s union']],
    ['They met the head of the growers’ union once.', ['head of the growers’ union']],
    ['They met the head of two old unions once.', ['head of two old unions']],
    ['They met the head of its union once.', ['head of its union']],
    ['They met the head of it once.', ['head']],
    ['They met the head of the old-time union once.', ['head of the old-time union']],
    ['They met the head who slept.', ['head']],
  ])('ends with its phrase: %s', (text, expected) => {
    expect(rolesIn(text)[0]).toBe(expected[0]);
  });
});
