import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/speakers/member.ts';
import { findNames } from '../../src/speakers/names/find-names.ts';
import { bearerOfInitials } from '../../src/speakers/resolving/label-initials.ts';
import { sceneOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

function bearerIn(text: string, label: string): string | null {
  const bearer = bearerOfInitials(findNames(sceneOf(text), null).cast, label);
  return bearer && nameOf(bearer);
}

describe('initials before a turn', () => {
  it.each([
    ['The crew met Ana Ruiz by the mill.', 'AR', 'Ana Ruiz'],
    ['The crew met Ana Ruiz and Luis Ortega by the mill.', 'LO', 'Luis Ortega'],
    ['The crew met Ana Ruiz and Luis Ortega by the mill.', 'L.O.', 'Luis Ortega'],
    ['The crew met Ana Ruiz and Adam Rowe by the mill.', 'A.R.', null],
    ['The crew met Ana Ruiz and Émile Orr by the mill.', 'ÉO', 'Émile Orr'],
    ['The crew met Ana Ruiz and Adam Rowe by the mill.', 'AR', null],
    ['The crew met Ana Ruiz by the mill.', 'TJ', null],
    ['The crew met Ana Ruiz by the mill.', 'ar', null],
    ['The crew met Ana Ruiz by the mill.', 'A', null],
    ['The crew met the Arlen Railway by the mill.', 'AR', null],
  ])('stand for the only one who bears them: %s %s', (text, label, expected) => {
    expect(bearerIn(text, label)).toBe(expected);
  });

  it('name the speaker of the turn', () => {
    expect(speakersOf('Ana Ruiz plays chess.\n\n[TJ]: Do you win?\n\n[AR]: No, never.').said).toEqual([
      'TJ',
      'Ana Ruiz',
    ]);
    expect(speakersOf('Ana Ruiz plays chess.\n\n[T.J.]: Do you win?\n\n[A.R.]: No, never.').said).toEqual([
      'T.J.',
      'Ana Ruiz',
    ]);
    expect(speakersOf('Ana Ruiz plays chess. [AR] said no.').said).toEqual(['AR']);
  });
});
