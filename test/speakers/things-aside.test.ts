import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a name said of a source in passing', () => {
  it.each([
    [
      '[The results, published in Journal of Cell Memory,] suggest it.',
      'The results, published in Journal of Cell Memory',
    ],
    ['[Your editorial “Close the Gates”] argues no.', 'Your editorial'],
  ])('is not who speaks: %s', (text, name) => {
    expect(lastOf(text)?.replace(/,$/, '')).toBe(name);
  });

  it.each([
    ['[The director, Ana Ruiz, appointed in May,] said no.', 'Ana Ruiz'],
    ['[Ana Ruiz of “Close the Gates”] said no.', 'Ana Ruiz'],
  ])('unlike the name of the one who does: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('the name behind a role', () => {
  it.each([
    ['[Vole’s coach, former doubles specialist Luis Ortega,] said no.', 'Luis Ortega'],
    ['[One of the victims, Ana Ruiz,] said no.', 'Ana Ruiz'],
    ['[The SP, Luis Ortega,] said no.', 'Luis Ortega'],
    ['[The DGP, Anil Nair,] said no.', 'Anil Nair'],
    ['[A spokeswoman for the governor, Ana Ruiz,] said no.', 'Ana Ruiz'],
    ['[Per Olsson, the ferryman,] said no.', 'Per Olsson'],
  ])('is that of the speaker: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it('is not one that something else stands before', () => {
    expect(lastOf('[The BBC, which Luis Ortega leads,] said no.')).toBe('BBC');
  });
});

describe('capitals that open a sentence', () => {
  it.each([
    ['[Unseeded Hungarian Imre Nagy] said no.', 'Imre Nagy'],
    ['[Wounded Dutch skipper Piet Blom] said no.', 'Piet Blom'],
  ])('are no part of the name behind a nation: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it('may be a weekday that a paper is called by', () => {
    expect(lastOf('It rained. [The Sunday Ledger] said no.')).toBe('Sunday Ledger');
    expect(lastOf('On Sunday [the Ledger] said no.')).toBe('Ledger');
  });
});
