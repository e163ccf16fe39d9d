import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a noun that no list has', () => {
  it.each([
    ['The Marlow Makers Guild met on Monday. [The guild] said no.', 'Marlow Makers Guild'],
    ['The Marlow Makers Guild met. The Pell Opera closed. [The guild] said no.', 'Marlow Makers Guild'],
    ['[The guild] said no. The Marlow Makers Guild met.', 'Marlow Makers Guild'],
  ])('stands for the body whose name ends with it: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    ['The Marlow Makers Guild met on Monday. [A guild] said no.', 'A guild'],
    ['The Marlow Makers Fair met on Monday. [The guild] said no.', 'The guild'],
  ])('stands for none: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('a noun with a capital behind *the*', () => {
  it.each([
    ['The Marlow Relief Mission met. [The Mission] said no.', 'Marlow Relief Mission'],
    ['The Ministry of Ice met. They waited, but [the Ministry] said no.', 'Ministry of Ice'],
    ['The Marlow Housing Department met. [The Department] said no.', 'Marlow Housing Department'],
  ])('stands for the body that has it: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    ['The Marlow Relief Mission met the Pell Rescue Mission. [The Mission] said no.', 'Mission'],
    ['The Marlow Harbor Ledger met. [The Times] said no.', 'Times'],
  ])('stands for none of two, nor for one of another noun: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('an executive', () => {
  it('is a body where it stands behind *the* and two other words', () => {
    expect(lastSaid('[The Mill Safety Executive] said no.')).toBe('Mill Safety Executive');
    expect(lastSaid('[The Group Chief Executive] said no.')).toBe('The Group Chief Executive');
  });
});

describe('a firm', () => {
  it('is told by the noun that opens its sentence, or stands before it', () => {
    expect(speakersOf('[Regulator Enlight] said no.').named('Enlight')?.kind).toBe('organization');
    expect(speakersOf('It rained. [The sports daily Meia Hora] said no.').named('Meia Hora')?.kind).toBe(
      'organization',
    );
    expect(speakersOf('[Doctor Enlight] said no.').named('Enlight')?.kind).toBe('person');
  });
});
