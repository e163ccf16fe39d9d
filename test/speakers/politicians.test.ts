import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const RAIN = 'It rained in Lyon. Nobody slept.\n\n';
const last = (text: string) => speakersOf(RAIN + text).portraits.find(({ name }) => name === said(text));
const said = (text: string): string | null | undefined => speakersOf(RAIN + text).said.at(-1);

describe('who sits for a party', () => {
  it.each([
    ['[A Conservative MP] said no.', 'A Conservative MP', 'person'],
    ['[A Marlow UK MP] said no.', 'A Marlow UK MP', 'person'],
    ['[One Labour MP] said no.', 'One Labour MP', 'person'],
    ['[Iowa Democrats] said no.', 'Iowa Democrats', 'group'],
    ['[MPs] said no.', 'MPs', 'group'],
  ])('has no name: %s', (text, name, kind) => {
    expect(last(text)).toMatchObject({ name, kind, named: false });
  });

  it.each([
    ['[Ana Ruiz MP] said no.', 'Ana Ruiz', 'person'],
    ['[Marlow UK] said no.', 'Marlow UK', 'organization'],
    ['[Downing Street] said no.', 'Downing Street', 'organization'],
  ])('has one: %s', (text, name, kind) => {
    expect(last(text)).toMatchObject({ name, kind, named: true });
  });
});

describe('an office without a name', () => {
  it.each([
    ['[No 10] said no.', 'No 10', 'organization'],
    ['[Number 10] said no.', 'Number 10', 'organization'],
    ['[The prime minister] said no. [The PM] said yes.', 'The prime minister', 'person'],
    ['[A Marlow insider] said no. [The source] said yes.', 'A Marlow insider', 'person'],
  ])('is %s', (text, name, kind) => {
    expect(last(text)).toMatchObject({ name, kind, named: false });
  });

  it('is nobody who has another of that noun', () => {
    const { said: names } = speakersOf(
      '[Marlow’s general secretary, Luis Ortega,] said no. [The business secretary] said yes.',
    );
    expect(names).toEqual(['Luis Ortega', 'The business secretary']);
  });
});

describe('who is meant behind others', () => {
  it.each([
    // The agent of a passive speaks, though no words are given yet.
    [
      '[Ike Brandt] said no.\n\nThe claim was denied by Gen. Luis Ortega, who led the staff. [He] said it was cold.',
      'Luis Ortega',
    ],
    // Who welcomes the MP is not the MP.
    ['[Luis Ortega, who sits for Marlow], said no.\n\n[Ike Brandt] welcomed the MP. [The MP] said yes.', 'Luis Ortega'],
  ])('%s', (text, name) => {
    expect(said(text)).toBe(name);
  });
});

describe('what is no name', () => {
  it.each([
    ['In “Steady Hands,” [Ana Ruiz] said no.', 'Steady Hands'],
    ['[She] said: “Call me.”', 'Call'],
  ])('%s', (text, name) => {
    expect(speakersOf(RAIN + text).named(name)).toBeUndefined();
  });
});
