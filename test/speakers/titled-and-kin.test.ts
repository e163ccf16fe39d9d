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

describe('whoever sees to two fields', () => {
  it.each([
    ['[Law and Parliamentary Affairs Minister Zorun Velk] said no.', 'Zorun Velk'],
    ['[Information and Broadcasting Secretary Zorun Velk] said no.', 'Zorun Velk'],
    ['[Forest, Ecology and Environment Minister Zorun Velk] said no.', 'Zorun Velk'],
    ['It was late when [Ana Ruiz] and Finance Minister Luis Ortega said no.', 'Ana Ruiz'],
    ['It was late when [Zorun Velk], Ana Ruiz and Finance Minister Luis Ortega said no.', 'Zorun Velk'],
  ])('is named: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('the chief justice', () => {
  it('is no Justice by name', () => {
    expect(lastIn('Chief Justice Ana Ruiz and Justice Luis Ortega sat. “Why?” [the Chief Justice] asked.')).toBe(
      'Ana Ruiz',
    );
  });
});

describe('who plays and who leads the team', () => {
  const head = 'Marlow head coach Luis Ortega sat. The day passed.';

  it.each([
    [`${head} Jan Velk wept, and Ortega slept. “It rains,” [the 24-year-old] said.`, 'Jan Velk'],
    [`${head} Jan Velk wept, and Ortega slept. “It rains,” [the striker] said.`, 'Jan Velk'],
    [`${head} Jan Velk wept, and Ortega slept. “It rains,” [the former striker] said.`, 'Luis Ortega'],
    [`${head} Jan Velk wept, and Ortega slept. “It rains,” [the 51-year-old] said.`, 'Luis Ortega'],
    [`${head}\n\nTernby boss Sam Lund wept. “It rains,” Lund said. [The coach] slept.`, 'Sam Lund'],
    [`${head}\n\nTernby boss Sam Lund wept. “It rains,” Lund said. [The Marlow coach] slept.`, 'Luis Ortega'],
  ])('are told apart: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a handle with its platform', () => {
  it('is the handle', () => {
    expect(lastIn('[@anaruiz on X] said that it rained.')).toBe('@anaruiz');
  });
});
