import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/speakers/member.ts';
import type { NameMention } from '../../src/speakers/mention.ts';
import { findNames } from '../../src/speakers/names/find-names.ts';
import { sceneOf, textOf } from './made-scene.ts';

/** Each name of a text with its bearer's, where it is known before the article is read. */
function bearersIn(text: string) {
  const scene = sceneOf(text);
  const { mentions, cast } = findNames(scene, null);
  const names = mentions.filter((mention): mention is NameMention => mention.form === 'name');
  return { cast, bearers: names.map((name) => [textOf(scene.doc, name), name.bearer && nameOf(name.bearer)]) };
}

describe('the bearer of a name', () => {
  it.each([
    ['The old crew met Ana Ruiz by the mill at night.', [['Ana Ruiz', 'Ana Ruiz']]],
    ['The old crew met Ruiz by the mill at night.', [['Ruiz', null]]],
    ['The old crew met Parliament by the mill at night.', [['Parliament', 'Parliament']]],
    ['The old crew met in Paris by the mill at night.', [['Paris', 'Paris']]],
    [
      'The old crew met Luis García Vole and García Vole by the mill at night.',
      [
        ['Luis García Vole', 'Luis García Vole'],
        ['García Vole', null],
      ],
    ],
    [
      'The old crew met Vole Quill and Vole Quill by the mill at night.',
      [
        ['Vole Quill', 'Vole Quill'],
        ['Vole Quill', 'Vole Quill'],
      ],
    ],
  ])('is known where the name is whole: %s', (text, expected) => {
    expect(bearersIn(text).bearers).toEqual(expected);
  });

  it('is the one of the name before an acronym in brackets', () => {
    expect(bearersIn('The old crew met the Vole Ice Company (VC) by the mill at night.').bearers).toEqual([
      ['Vole Ice Company', 'Vole Ice Company'],
      ['VC', 'Vole Ice Company'],
    ]);
    const { bearers, cast } = bearersIn('The old crew met Vole Quill (VX) by the mill at night.');
    expect(bearers[1]).toEqual(['VX', 'Vole Quill']);
    expect(cast.members[0]?.votes.organization).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['The Vole Ice Company, better known as XQ, shut.', 'Vole Ice Company'],
    ['The Vole Ice Company, known by its Basque acronym XQ, shut.', 'Vole Ice Company'],
    ['The Vole Ice Company, or XQ, shut.', 'Vole Ice Company'],
    ['The Vole Ice Company, known for its kiosks, XQ and Arvo shut.', null],
    ['Ana Vole, known as XQ, left.', null],
  ])('is the one that is known by the letters: %s', (text, bearer) => {
    expect(bearersIn(text).bearers.find(([name]) => name === 'XQ')?.[1]).toBe(bearer);
  });

  it.each([
    ['another letter', 'The old crew met the Vole Ice Company (XC) by the mill at night.'],
    ['small letters', 'The old crew met the Vole Ice Company (Vico) by the mill at night.'],
    ['no bracket', 'The old crew met the Vole Ice Company, VC, by the mill at night.'],
    ['no closing bracket', 'The old crew met the Vole Ice Company (VC by the mill at night.'],
    ['words between', 'The old crew met the Vole Ice Company by the mill (VC) at night.'],
    ['a person', 'The old crew met Ana Vole (AV) by the mill at night.'],
    ['a single word', 'The old crew met Parliament (RX) by the mill at night.'],
  ])('is unknown of an acronym with %s', (_, text) => {
    expect(bearersIn(text).bearers.at(-1)?.[1]).toBeNull();
  });

  it('is voted on by the words around the name where that tells no kind', () => {
    const votesIn = (text: string) => bearersIn(text).cast.members[0]?.votes;
    expect(votesIn('The old crew met Vole Quill, who slept by the mill.')).toEqual({
      person: 3,
      organization: 0,
      place: 0,
    });
    expect(votesIn('The old crew met Ana Ruiz, who slept by the mill.')).toEqual({
      person: 0,
      organization: 0,
      place: 0,
    });
  });

  it('stands in text order, headlines among them', () => {
    const { bearers } = bearersIn(
      'The old crew met Ana Ruiz by the mill at night.\nOfficials Blame Ana Ruiz for Delay\nThe old crew met Luis Ortega by the mill at night.',
    );
    expect(bearers.map(([name]) => name)).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Luis Ortega']);
  });
});
