import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('a title that is no part of the name', () => {
  it.each([
    ['Then [Cr Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Ana Ruiz sat. Then [Cr Ruiz] said no.', 'Ana Ruiz'],
    ['Then [PC Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [Sens. Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [Reps. Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [DSP Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [Alhaja Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [Fr Luis Ruiz] said no.', 'Luis Ruiz'],
    ['Then [the Revd Ana Ruiz, Vicar of Marlow,] said no.', 'Ana Ruiz'],
    ['[The Bishop of Marlow, the Rt Revd Ana Ruiz,] said no.', 'Ana Ruiz'],
    ['Then [Daw Khin Ruiz] said no.', 'Khin Ruiz'],
    ['Then [Kaumātua Peata Ruiz, 83,] said no.', 'Peata Ruiz'],
    ['Then [Puan Siti Ruiz] said no.', 'Siti Ruiz'],
    ['Ana Daw sat. Then [Daw] said no.', 'Ana Daw'],
    ['Then [Paralympian Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [Clerk Ana Ruiz] said no.', 'Ana Ruiz'],
    ['[Fiscal depute Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [the local MLA, Ana Ruiz], said no.', 'Ana Ruiz'],
    ['Then [Ana Ruiz MSP] said no.', 'Ana Ruiz'],
    ['[Minister for Health Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [the Minister for Health Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [the MP for Marlow West Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [the Secretary of State for Wales Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [the spokesman for Mayor Ana Ruiz] said no.', 'the spokesman for Mayor Ana Ruiz'],
  ])('is cut: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a noble title in America', () => {
  it.each([
    ['Then [Sen. Duke Ruiz] said no.', 'Duke Ruiz'],
    ['Then [Coach Prince Ortega] said no.', 'Prince Ortega'],
    ['Then [Rep. King Ortega, a Democrat,] said no.', 'King Ortega'],
    ['Then [Gov. Prince Luis Ortega] said no.', 'Luis Ortega'],
    ['Then [the Hon. Prince Ortega] said no.', 'Ortega'],
    ['Then [Prince Ortega] said no.', 'Ortega'],
  ])('is a given name behind an office: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a body that is called after a saint or a shop', () => {
  it.each([
    ['Then it was told that [St Mary’s Hospital] said no.', 'St Mary’s Hospital'],
    ['[St. Mary’s Hospital] said no.', 'St. Mary’s Hospital'],
    ['Then it was told that [St Mary’s Catholic Primary School] said no.', 'St Mary’s Catholic Primary School'],
    ['Then [Sainsbury’s Bank] said no.', 'Sainsbury’s Bank'],
    ['Then [Hamil’s Bakery] said no. Trade was poor. [The firm] said so.', 'Hamil’s Bakery'],
    ['Then [the applicant, Tollo’s Leisure,] said no.', 'Tollo’s Leisure'],
    ['Then [Norway’s Equinor] said no.', 'Equinor'],
    ['Then it was told that [St Mary’s captain Ana Ruiz] said no.', 'Ana Ruiz'],
    ['Then [Ana Ruiz’s Bank] said no.', 'Bank'],
  ])('has its whole name: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a title in capitals', () => {
  it('is somebody whom the next pronoun means', () => {
    const before = '“It rains,” said [Luis Ortega].\n\n';
    expect(lastIn(`${before}The First Minister sat with his staff. [He] said no.`)).toBe('The First Minister');
    expect(lastIn(`${before}The first visitor sat with his staff. It rained. [He] said no.`)).toBe('Luis Ortega');
  });
});

describe('an amount of money', () => {
  it('is nobody’s name', () => {
    expect(lastIn('Then they lost N2.5m and R500bn. [He] said no.')).toBeNull();
  });
});

describe('a description that goes on to a name', () => {
  it.each([
    ['Their teacher, a former diver called Ana Ruiz, sat there. [The teacher] said no.', 'Ana Ruiz'],
    ['Their teacher, a friend of a diver, called Ana Ruiz. [The teacher] said no.', 'Their teacher'],
  ])('is said of it: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a description with a clause of its own', () => {
  it.each([
    ['[The lawmaker representing Marlow, Ana Ruiz,] sat. Eva Vole left. [The lawmaker] said no.', 'Ana Ruiz'],
    ['[The lawmaker who sits for Marlow, Ana Ruiz,] sat. Eva Vole left. [The lawmaker] said no.', 'Ana Ruiz'],
    ['[The lawmaker sitting there] slept. Ana Ruiz left. [The lawmaker] said no.', 'The lawmaker'],
  ])('is said of the name behind it: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a title that is a given name too', () => {
  it.each([
    ['Dean Hale, 34, left. [Hale] said no.', 'Dean Hale'],
    ['Dean Hale left. [Hale] said no.', 'Hale'],
    ['Judge Hale, 34, left. [Hale] said no.', 'Hale'],
  ])('is the given name where the age follows: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });

  it('goes on with a rank’s second word', () => {
    expect(speakersOf('[Det Con Ana Hale] said no.').said).toEqual(['Ana Hale']);
    expect(speakersOf('[Con Hale] said no.').said).toEqual(['Con Hale']);
  });
});

describe('a town that is a given name too', () => {
  it('is a relative behind the noun for one', () => {
    expect(speakersOf('Ana Ruiz runs a shop. Her son Jordan, 31, left. “It rained,” [he] said.').said).toEqual([
      'Jordan Ruiz',
    ]);
    expect(speakersOf('Ana Ruiz runs a shop. She left for Jordan. [Jordan] said no.').portraits[1]?.kind).toBe(
      'organization',
    );
  });
});

describe('a name behind the verb', () => {
  it('is what the next pronoun means', () => {
    expect(
      speakersOf(
        'Eva Brandt sat, Eva Brandt said. Among them was Ana Ruiz, whose husband Luis found it. “It rained,” [she] said.',
      ).said,
    ).toEqual(['Ana Ruiz']);
  });
});
