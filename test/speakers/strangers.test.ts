import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const MAYOR = 'Luis Ortega, the mayor, met the council. Ortega sat down. Ortega said no.\n\n';
const lastOf = (text: string) => speakersOf(`${MAYOR}${text}`).said.at(-1);

describe('somebody without a name who has just been brought in', () => {
  it.each([
    ['[A trader in Marlow] said it was true. “We loaded it,” [he] said.', 'A trader in Marlow'],
    ['[A trader in Marlow] said so. “We did,” [he] said. “We loaded it,” [he] said.', 'A trader in Marlow'],
    ['[His brother] said it was true. “We loaded it,” [he] said.', 'His brother'],
  ])('goes on speaking: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['[The chairman] said it was true. “We loaded it,” [he] said.', 'a definite one may be somebody known'],
    ['[A woman] said it was true. “We loaded it,” [he] said.', 'the other gender'],
    ['[A trader] said it was true. It rained. “We loaded it,” [he] said.', 'a sentence between'],
    ['[A trader] said it was true.\n\n“We loaded it,” [he] said.', 'another paragraph'],
    ['[Traders] said it was true. “We loaded it,” [he] said.', 'several'],
  ])('does not take every pronoun: %s (%s)', (text) => {
    expect(lastOf(text)).not.toMatch(/trader|woman/i);
  });
});

describe('somebody without a name whom the sentence before is about', () => {
  it.each([
    ['The governor of the province shut the schools. Speaking to us, [he] said no.', 'The governor of the province'],
    ['A trader shut his shop. [He] said no.', 'A trader'],
  ])('is the one who speaks: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['The governor shut the schools with Ortega. [He] said no.', 'somebody is named'],
    ['With the governor it went well. [He] said no.', 'not what it is about'],
    ['The governor shut the schools. It rained. [He] said no.', 'a sentence between'],
    ['The governor shut the schools.\n\n[He] said no.', 'another paragraph'],
    ['The woman shut the schools. [He] said no.', 'the other gender'],
  ])('is not always the one: %s (%s)', (text) => {
    expect(lastOf(text)).toBe('Luis Ortega');
  });
});

describe('the day on which somebody spoke', () => {
  it.each([
    ['[The old council on Monday] said no.', 'The old council'],
    ['[The old council in April] said no.', 'The old council'],
    ['[A planner of the meeting on Monday] said no.', 'A planner of the meeting'],
    ['[A planner of Monday’s meeting] said no.', 'A planner of Monday’s meeting'],
  ])('is no part of what they are called: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });
});
