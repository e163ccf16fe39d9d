import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('a name that holds the whole name of a relative', () => {
  it.each([
    ['Rutuja Dilip Kadam died. [Dilip Kadam, father of the girl], said it was late.', 'Dilip Kadam'],
    [
      'Rutuja Dilip Kadam died. [Dilip Kadam, father of the girl], wept. [Dilip Kadam] said it was late.',
      'Dilip Kadam',
    ],
    ['Ana Maria Ruiz slept. [Maria Ruiz, head of the port], said it was late.', 'Ana Maria Ruiz'],
  ])('is told apart: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('small words and titles of names', () => {
  it.each([
    ['It was late when [Commodore Osei Brandt] said no.', 'Osei Brandt'],
    ['It was late when [Dennis te Kloese-Vos] said no.', 'Dennis te Kloese-Vos'],
    ['It was late when [Gazzetta dello Marlow] said no.', 'Gazzetta dello Marlow'],
  ])('are known: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a manager, a boss and a coach', () => {
  const crowther =
    'It rained on Hartwell. Hartwell boss Danny Crowther sat. Ian Sellick, the Brentmoor manager, sat too.';

  it.each([
    [`${crowther} “It rains,” [the Hartwell manager] said.`, 'Danny Crowther'],
    [`${crowther} “It rains,” [the Brentmoor coach] said.`, 'Ian Sellick'],
    [`${crowther} “It rains,” [the Ternby manager] said.`, 'the Ternby manager'],
    ['Hartwell boss Danny Crowther sat. “It rains,” [the manager] said.', 'Danny Crowther'],
    ['A manager slept. Hartwell boss Danny Crowther sat. “It rains,” [the manager] said.', 'A manager'],
  ])('are one office: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('the leader of a party whose name begins with an adjective', () => {
  it('is called with its whole name', () => {
    expect(lastIn('[The floor leader of the ruling Democratic Party] said no.')).toBe(
      'The floor leader of the ruling Democratic Party',
    );
  });
});
