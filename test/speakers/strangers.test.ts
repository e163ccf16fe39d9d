import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const MAYOR = 'Luis Ortega, the mayor, met the council. Ortega sat down. Ortega said no.\n\n';
const lastOf = (text: string) => speakersOf(`${MAYOR}${text}`).said.at(-1);

describe('somebody without a name who has just been brought in', () => {
  it.each([
    ['[A trader in Marlow] said it was true. “We loaded it,” [he] said.', 'A trader in Marlow'],
    ['[A trader in Marlow] said so. “We did,” [he] said. “We loaded it,” [he] said.', 'A trader in Marlow'],
    ['[His brother] said it was true. “We loaded it,” [he] said.', 'His brother'],
    ['[One of them, who works for Vole Foods,] said so. “We loaded it,” [he] said.', 'One of them'],
    ['[A trader] said it was true. Ana Ruiz slept when [he] said so.', 'A trader'],
    ['[A trader] said it was true. The day Luis Ortega left, [he] said no.', 'A trader'],
  ])('goes on speaking: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['[The chairman] said it was true. “We loaded it,” [he] said.', 'a definite one may be somebody known'],
    ['[A woman] said it was true. “We loaded it,” [he] said.', 'the other gender'],
    ['Later [a trader] said it was true. It rained. “We loaded it,” [he] said.', 'a sentence between'],
    ['[A trader] said it was true.\n\n“We loaded it,” [he] said.', 'another paragraph'],
    ['[A trader] said it was true. Luis Ortega slept when [he] said so.', 'a name that opens the sentence'],
    ['[Traders] said it was true. “We loaded it,” [he] said.', 'several'],
  ])('does not take every pronoun: %s (%s)', (text) => {
    expect(lastOf(text)).not.toMatch(/trader|woman/i);
  });
});

describe('several who have just spoken', () => {
  const FIRM = 'Vole Foods opened a mill. Vole Foods said so. Vole Foods is new.\n\n';
  const saidLast = (text: string) => speakersOf(`${FIRM}${text}`).said.at(-1);

  it.each([
    ['It was late, [two people in the room] said. It was dark, [they] said.', 'two people in the room'],
    ['[Two drivers] said it was late. The mill knew, [they] said.', 'Two drivers'],
    ['[Two drivers] said it was late. Ana Ruiz knew, [they] said.', 'Two drivers'],
    ['[Vole spokesperson Ana Ruiz] said it was late. [They] said it was dark.', 'Ana Ruiz'],
    ['[A spokesperson for Vole, Luis Ortega], said it was late. [They] said it was dark.', 'Luis Ortega'],
    ['[A spokesperson for Vole] said it was late. It was dark, [they] said.', 'A spokesperson for Vole'],
    ['[Locals] said it was late. The mill knew, [they] said.', 'Locals'],
  ])('go on speaking: %s', (text, name) => {
    expect(saidLast(text)).toBe(name);
  });

  it.each([
    ['[A driver] said it was late. It was dark, [they] said.', 'one'],
    ['[Vole spokeswoman Ana Ruiz] said it was late. [They] said it was dark.', 'one whose gender is told'],
    ['[Vole manager Ana Ruiz] said it was late. [They] said it was dark.', 'one who leads'],
    ['[Two drivers] said it was late. It rained. It was dark, [they] said.', 'a sentence between'],
    ['[Two drivers] said it was late.\n\nIt was dark, [they] said.', 'another paragraph'],
    ['[Two drivers] said it was late. [Ana Ruiz] said no. It was dark, [they] said.', 'somebody else between'],
  ])('are not meant: %s (%s)', (text) => {
    expect(saidLast(text)).not.toMatch(/driver/i);
  });
});

describe('somebody without a name of whom a paragraph tells', () => {
  it.each([
    ['His father, a retired baker, thinks it is over. “I tell everyone,” [he] said.', 'His father'],
    ['Ortega’s neighbour was not convinced. Last winter [he] said no.', 'Ortega’s neighbour'],
    ['A trader was not convinced. He lives in Marlow. “It is late,” [he] said.', 'A trader'],
    ['[A trader] said it was true. It rained. “We loaded it,” [he] said.', 'A trader'],
    ['The vet in Marlow lent us a van. It rained. “It is late,” [he] said.', 'The vet in Marlow'],
    ['The chief vet in Marlow lent us a van. “It is late,” [he] said.', 'The chief vet in Marlow'],
    ['My companion was puzzled. “I like it,” [he] said.', 'My companion'],
  ])('goes on being meant: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    [
      'The chairman was not convinced. He lives in Marlow. “It is late,” [he] said.',
      'a definite one may be somebody known',
    ],
    ['The trust’s director was not convinced. “It is late,” [he] said.', 'so may the head of a house'],
    ['The chief vet lent us a van. “It is late,” [he] said.', 'nor is told where he is'],
    ['A trader met Ortega on the quay. “It is late,” [he] said.', 'a name between'],
    ['A trader was not convinced. A driver laughed. “It is late,” [he] said.', 'somebody else between'],
    ['A trader was not convinced. It rained. It rained. It rained. “It is late,” [he] said.', 'too far'],
    ['A woman was not convinced. “It is late,” [he] said.', 'the other gender'],
    ['Later a trader was not convinced. “It is late,” [he] said.', 'not the first word'],
  ])('is not meant: %s (%s)', (text) => {
    expect(lastOf(text)).not.toMatch(/trader|chairman|director|woman|vet/i);
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

describe('somebody without a name whom the sentence before is about', () => {
  it.each([
    ['The governor of the province shut the schools. Speaking to us, [he] said no.', 'The governor of the province'],
    ['A trader shut his shop. [He] said no.', 'A trader'],
    ['The governor met Ana Ruiz. [He] said no.', 'The governor'],
  ])('is the one who speaks: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['The governor shut the schools with Ortega. [He] said no.', 'somebody is named'],
    ['With the governor it went well. [He] said no.', 'not what it is about'],
    ['The Marlow senator shut the schools. [He] said no.', 'one described may be somebody known'],
    ['The trust’s director shut the schools. [He] said no.', 'so may one of a house'],
    ['A trader by training, he shut the schools. [He] said no.', 'said of somebody else'],
    ['The governor shut the schools. It rained. [He] said no.', 'a sentence between'],
    ['The governor shut the schools.\n\n[He] said no.', 'another paragraph'],
    ['The woman shut the schools. [He] said no.', 'the other gender'],
  ])('is not always the one: %s (%s)', (text) => {
    expect(lastOf(text)).toBe('Luis Ortega');
  });
});

describe('they and a place', () => {
  it.each<[string, string | null]>([
    ['Ana Ruiz moved to Lisbon. Lisbon is old. [They] said no.', null],
    ['[Lisbon] said it was late. [They] said no.', 'Lisbon'],
  ])('mean each other only where the place speaks: %s', (text, name) => {
    expect(speakersOf(text).said.at(-1)).toBe(name);
  });
});

describe('relatives of one kind', () => {
  it.each([
    ['Luis Ortega left. [His first wife] said no. [His second wife] said so.', 'His second wife'],
    ['Luis Ortega left. [His first wife] said no. [His first wife] said so.', 'His first wife'],
  ])('are told apart: %s', (text, name) => {
    expect(speakersOf(text).said.at(-1)).toBe(name);
  });
});
