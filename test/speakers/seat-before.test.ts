import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('the seat or field of an office before its holder', () => {
  it.each([
    ['[MP for Skelldale Tobias Wren] said it rained.', 'Tobias Wren'],
    ['[The Labour candidate for East Marlow Helen Banks] said it rained.', 'Helen Banks'],
    ['[Minister for Transport Anna Holt] said it rained.', 'Anna Holt'],
    ['[The visiting professor of constitutional law Peter Orde] said it rained.', 'Peter Orde'],
    ['[Shadow Secretary of State for Rural Affairs Maria Dunne] said it rained.', 'Maria Dunne'],
    ['[The Labour candidate for East Charlotte Helen Banks] said it rained.', 'Helen Banks'],
    ['[The mayor of San Juan Verrano] said it rained.', 'The mayor of San Juan Verrano'],
    ['[The head of Marlow James College] said it rained.', 'The head of Marlow James College'],
    ['[The mayor of Marlow Helen Bridge] said it rained.', 'The mayor of Marlow Helen Bridge'],
    ['[The mayor of Port Ansel] said it rained.', 'The mayor of Port Ansel'],
    ['[The mother of Anna Holt] said it rained.', 'The mother of Anna Holt'],
    ['[A driver for Marlow Ice Works] said it rained.', 'A driver for Marlow Ice Works'],
  ])('is no part of the name: %s', (text, name) => {
    expect(speakersOf(`The hall was full. ${text}`).said).toEqual([name]);
  });

  it.each([
    ['[MP for Skelldale Tobias Wren]', 'Tobias Wren', 'MP for Skelldale'],
    [
      '[The visiting professor of constitutional law Peter Orde]',
      'Peter Orde',
      'visiting professor of constitutional law',
    ],
    ['[Secretary of State for Rural Affairs Maria Dunne]', 'Maria Dunne', 'Secretary of State for Rural Affairs'],
  ])('is part of the role: %s', (source, name, role) => {
    const { named } = speakersOf(`The hall was full. ${source} said it rained.`);
    expect(named(name)?.roles.map(({ text }) => text)).toEqual([role]);
  });

  it('is no day', () => {
    const { named } = speakersOf('The hall was full. On Tuesday [council leader Ana Ruiz] said it rained.');
    expect(named('Ana Ruiz')?.roles.map(({ text }) => text)).toEqual(['council leader']);
  });
});
