import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/speakers/member.ts';
import { findNames } from '../../src/speakers/names/find-names.ts';
import { findOwners } from '../../src/speakers/nominals/owners.ts';
import { sceneOf } from './made-scene.ts';

/** Who owns what, both by name; each owned thing with its votes for an organization. */
function ownedIn(text: string) {
  const scene = sceneOf(text);
  const { mentions, cast } = findNames(scene, null);
  findOwners(scene, mentions, cast);
  return cast.members.flatMap((owner) => [...(owner.owns ?? [])].map((owned) => [nameOf(owner), nameOf(owned)]));
}

describe('findOwners', () => {
  it.each([
    ['The old crew met Ana Ruiz’s Vole Foods by the mill.', [['Ana Ruiz', 'Vole Foods']]],
    ['The old crew met Ana Ruiz’s Vole by the mill.', [['Ana Ruiz', 'Vole']]],
    ['The old crew met Luis Varas’ Vole by the mill.', [['Luis Varas', 'Vole']]],
    ['The old crew met Ana Ruiz’s Vole Quill by the mill.', [['Ana Ruiz', 'Vole Quill']]],
    [
      'The old crew met Ana Ruiz’s Vole by the mill, and Ana Ruiz’s Quill slept.',
      [
        ['Ana Ruiz', 'Vole'],
        ['Ana Ruiz', 'Quill'],
      ],
    ],
  ])('hears what is called somebody’s: %s', (text, expected) => {
    expect(ownedIn(text)).toEqual(expected);
  });

  it.each([
    ['a person', 'The old crew met Ana Ruiz’s Luis Ortega by the mill.'],
    ['what a firm has', 'The old crew met Vole Foods’s Quill by the mill.'],
    ['what nobody has', 'The old crew met Ana Ruiz and Vole by the mill.'],
    ['what stands apart', 'The old crew met Ana Ruiz’s friend of Vole by the mill.'],
    ['a long name', 'The old crew met Ana Ruiz’s Vole Quill Varga Foods by the mill.'],
    ['a name that somebody bears', 'The old crew met Ana Ruiz’s Ortega and Luis Ortega by the mill.'],
  ])('hears none in %s', (_, text) => {
    expect(ownedIn(text)).toEqual([]);
  });

  it('takes what is owned so for an organization, and knows its owners', () => {
    const scene = sceneOf('The old crew met Ana Ruiz’s Vole by the mill, and Eva Brandt’s Vole slept.');
    const { mentions, cast } = findNames(scene, null);
    findOwners(scene, mentions, cast);
    const vole = cast.members.find((member) => nameOf(member) === 'Vole');
    expect(vole?.votes.organization).toBe(4);
    expect([...(vole?.owners ?? [])].map(nameOf)).toEqual(['Ana Ruiz', 'Eva Brandt']);
  });
});
