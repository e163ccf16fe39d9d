import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const TURNS = '\n\nQ: How many?\n\nA: Forty, so far.';
const speakersOf = (introduction: string, outlet: string | null = 'Tidewater Weekly') =>
  extract({ text: introduction + TURNS, outlet }).quotes.map(({ speaker }) => speaker?.name ?? null);

describe('who asks in an interview', () => {
  it.each([
    'Ana Ruiz counts eels. She talked with Tidewater Weekly’s Luis Ortega.',
    'Ana Ruiz counts eels. Luis Ortega of Tidewater Weekly met her in her boat.',
  ])('is the one who is of the outlet, and does not answer: %s', (introduction) => {
    expect(speakersOf(introduction)).toEqual(['Luis Ortega', 'Ana Ruiz']);
  });

  it('is the outlet where nobody is told to be of it', () => {
    expect(speakersOf('Ana Ruiz counts eels.')).toEqual(['Tidewater Weekly', 'Ana Ruiz']);
    expect(speakersOf('Ana Ruiz counts eels. Luis Ortega of Arvo Inc. met her.')).toEqual(['Tidewater Weekly', 'A']);
    expect(speakersOf('Ana Ruiz counts eels. Tidewater Weekly’s book on her is new.')).toEqual([
      'Tidewater Weekly',
      'Ana Ruiz',
    ]);
  });

  it('is nobody known where the outlet is not', () => {
    expect(speakersOf('Ana Ruiz counts eels.', null)).toEqual(['Q', 'Ana Ruiz']);
    expect(speakersOf('Ana Ruiz counts eels.', '')).toEqual(['Q', 'Ana Ruiz']);
  });
});
