import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a noun for a person', () => {
  it.each([
    ['Mayor Ana Ruiz left. [The mayor] said no.', 'Ana Ruiz'],
    ['Mayor Ana Ruiz left. Luis Ortega slept. [The mayor] said no.', 'Ana Ruiz'],
    ['Deputy Prosecutor Ana Ruiz left. [The prosecutor] said no.', 'Ana Ruiz'],
    ['Assistant Prosecutor Ana Ruiz left. Chief prosecutor Eva Brandt slept. [The prosecutor] said no.', 'Eva Brandt'],
    ['Associate Professor Ana Ruiz left. [The professor] said no.', 'Ana Ruiz'],
    ['Deputy Mayor Ana Ruiz left. [The mayor] said no.', 'The mayor'],
    ['Mayor Ana Ruiz left. Mayor Eva Brandt slept. [The mayor] said no.', 'Eva Brandt'],
    ['Mayor Ana Ruiz left. Tomas Vega slept. [The former mayor] said no.', 'Tomas Vega'],
    ['Former mayor Ana Ruiz left. Mayor Eva Brandt slept. [The former mayor] said no.', 'Ana Ruiz'],
    ['Mayor Eva Brandt slept. Former mayor Ana Ruiz left. [The mayor] said no.', 'Eva Brandt'],
    ['Mayor Ana Ruiz left. Tomas Vega slept. [The former mayor] said no.', 'Tomas Vega'],
    ['Former mayor Ana Ruiz left. [The mayor] said no.', 'Ana Ruiz'],
    ['Prime Minister Ana Ruiz left. [The premier] said no.', 'Ana Ruiz'],
    ['Prime Minister Ana Ruiz met Premier Luis Ortega. [The premier] said no.', 'Luis Ortega'],
    ['Premier Luis Ortega left. [The prime minister] said no.', 'The prime minister'],
    ['Chairman Luis Ortega left. [The chairwoman] said no.', 'The chairwoman'],
    ['Mayor Ana Ruiz left. [A mayor] said no.', 'A mayor'],
    ['Mayor Ana Ruiz left. [The lawyer] said no.', 'The lawyer'],
    ['Ex-mayor Ana Ruiz left. Mayor Eva Brandt slept. [The ex-mayor] said no.', 'Ana Ruiz'],
    ['Mayor Ana Ruiz left. Mayor Eva Brandt slept. Ana Ruiz woke. Ruiz ate. [The mayor] said no.', 'Ana Ruiz'],
    ['Finance minister Ana Ruiz left. Health minister Eva Brandt slept. [The finance minister] said no.', 'Ana Ruiz'],
    ['Finance minister Ana Ruiz left. [The health minister] said no.', 'The health minister'],
    ['Finance minister Ana Ruiz left. [The minister] said no.', 'Ana Ruiz'],
    ['Mayor Ana Ruiz, a lawyer, left. Eva Brandt slept. [The lawyer] said no.', 'Ana Ruiz'],
    ['Dr. Ana Ruiz left. [The doctor] said no.', 'Ana Ruiz'],
    ['Bishop Ana Ruiz left. Luis Ortega slept. [The prelate] said no.', 'Ana Ruiz'],
    ['The Rev. Ana Ruiz left. Luis Ortega slept. [The pastor] said no.', 'Ana Ruiz'],
    ['A pastor left. The Rev. Ana Ruiz slept. [The pastor] said no.', 'A pastor'],
    ['Sen. Ana Ruiz left. Luis Ortega slept. [The lawmaker] said no.', 'Ana Ruiz'],
    ['Its General Secretary, Ana Ruiz, left. Luis Ortega slept. [The general secretary] said no.', 'Ana Ruiz'],
    ['The town’s Deputy Mayor, Ana Ruiz, left. Luis Ortega slept. [The deputy mayor] said no.', 'Ana Ruiz'],
    ['The headmistress, Mrs Ana Ruiz, left. Luis Ortega slept. [The headmistress] said no.', 'Ana Ruiz'],
    ['Dr. Ana Ruiz left. Eva Brandt slept. [Her doctor] said no.', 'Her doctor'],
    ['Mayor Ana Ruiz, a lawyer, left. Eva Brandt slept. [The mayor] said no.', 'Ana Ruiz'],
  ])('is the one who holds the office: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['Arvo Foods director Ana Ruiz left. Vole Foods closed. [Vole Foods’s director] said no.', 'Vole Foods’s director'],
    ['Arvo Foods director Ana Ruiz left. Vole Foods closed. [Arvo Foods’s director] said no.', 'Ana Ruiz'],
    ['Director Ana Ruiz left. [Arvo Foods’s director] said no.', 'Ana Ruiz'],
    ['Lawyer Ana Ruiz left. [Arvo Foods’s lawyer] said no.', 'Arvo Foods’s lawyer'],
  ])('holds it in the organization that is named: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['Ana Ruiz’s Arvo Foods grew. [Arvo Foods’s chief executive] said no.', 'Ana Ruiz'],
    ['Ana Ruiz’s Arvo Foods grew. [Arvo Foods’s lawyer] said no.', 'Arvo Foods’s lawyer'],
    ['Arvo Foods grew. [Arvo Foods’s chief executive] said no.', 'Arvo Foods’s chief executive'],
    ['Luis Ortega’s Arvo Foods grew. [Arvo Foods’s chairwoman] said no.', 'Arvo Foods’s chairwoman'],
    [
      'Ana Ruiz’s Arvo Foods and Eva Brandt’s Arvo Foods grew. [Arvo Foods’s chief executive] said no.',
      'Arvo Foods’s chief executive',
    ],
    [
      'Ana Ruiz’s Arvo Foods grew. Arvo Foods chairwoman Ana Ruiz left. [Arvo Foods’s chief executive] said no.',
      'Arvo Foods’s chief executive',
    ],
    [
      'Vole Foods lawyer Ana Ruiz left. Ana Ruiz’s Arvo Foods grew. [Arvo Foods’s chief executive] said no.',
      'Ana Ruiz',
    ],
  ])('leads what is called its own: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['Luis Ortega bought a yacht. [The billionaire] said no.', 'Luis Ortega'],
    ['It rained. [The billionaire] said no.', 'The billionaire'],
    ['Luis Ortega bought a yacht. [The 31-year-old star] said no.', 'Luis Ortega'],
    ['Luis Ortega bought a yacht. [The tall old rich star] said no.', 'The tall old rich star'],
    ['Luis Ortega bought a yacht. [The old rich star] said no.', 'Luis Ortega'],
    ['Luis Ortega bought a yacht. [The MP for Ternby] said no.', 'Luis Ortega'],
    ['Luis Ortega bought a yacht. [The lawmaker from Ohio] said no.', 'Luis Ortega'],
    ['Luis Ortega bought a yacht. [The legislator for Ternby] said no.', 'Luis Ortega'],
    ['Luis Ortega bought a yacht. [The legislator for bridges] said no.', 'The legislator for bridges'],
    ['Luis Ortega bought a yacht. [The legislator of Ternby] said no.', 'The legislator of Ternby'],
    ['Luis Ortega bought a yacht. [The Democrat from Ohio] said no.', 'Luis Ortega'],
    ['Luis Ortega bought a yacht. [The star from Ohio] said no.', 'The star from Ohio'],
    ['Luis Ortega bought a yacht. He read of “the billionaire” and [the billionaire] said no.', 'Luis Ortega'],
    ['Luis Ortega bought a yacht. [The billionaire of Lyon] said no.', 'The billionaire of Lyon'],
    [`Luis Ortega bought a yacht. ${'It rained. '.repeat(12)}[The billionaire] said no.`, 'The billionaire'],
  ])('is whom an epithet was just said of: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['Luis King left. [King] said no.', 'Luis King'],
    ['Ana Baker left. [Baker] said no.', 'Ana Baker'],
    ['Ana Baker left. [The baker] said no.', 'The baker'],
    ['Ana Baker left. [baker] said no.', 'baker'],
    ['Ana Baker left. [The Baker] said no.', 'The Baker'],
    ['Baker Ruiz left. [Baker] said no.', 'Baker'],
  ])('may be a surname in capitals: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it('is the same relative each time, of one owner', () => {
    const { said } = speakersOf('Ana Ruiz won. [Her husband] said no. It rained. [Her husband] said yes.');
    expect(said).toEqual(['Her husband', 'Her husband']);
    const { speakers } = speakersOf('Ana Ruiz won. [Her husband] said no. It rained. [Her husband] said yes.');
    expect(new Set(speakers.sources.map((source) => source?.speaker)).size).toBe(1);
    const other = speakersOf('Ana Ruiz won. [Her husband] said no. It rained. [Her brother] said yes.').speakers;
    expect(new Set(other.sources.map((source) => source?.speaker)).size).toBe(2);
  });

  it('is another relative of another owner', () => {
    const count = (text: string) => new Set(speakersOf(text).speakers.sources.map((source) => source?.speaker)).size;
    expect(count('Ana Ruiz won. [Her husband] said no.\nEva Brandt came. [Her husband] said yes.')).toBe(2);
    expect(count('Ana Ruiz won. [Her loud old husband] said no. It rained. [Her loud old husband] said yes.')).toBe(1);
    expect(count('Ana Ruiz won. [Her loud old lawyer] said no. It rained. [Her loud old lawyer] said yes.')).toBe(2);
  });

  it('is surer where one alone holds the office', () => {
    const sure = (text: string) => speakersOf(text).speakers.sources.at(-1)?.confidence ?? 0;
    const one = sure('Mayor Ana Ruiz left. [The mayor] said no.');
    expect(one).toBeGreaterThan(sure('Mayor Ana Ruiz left. Mayor Eva Brandt slept. [The mayor] said no.'));
  });

  it('is nobody where it is bare, unless it speaks', () => {
    expect(speakersOf('They met lawyer after lawyer.').speakers.mentions).toEqual([]);
    expect(lastOf('[Lawyer] said no.')).toBe('Lawyer');
  });

  it('is whom the article names not far behind', () => {
    const { said } = speakersOf('[The leader of the council] said no. It rained. [Ana Ruiz, the leader,] said yes.');
    expect(said).toEqual(['Ana Ruiz', 'Ana Ruiz']);
    const others = speakersOf('[The leader of the council] said no. It rained. [Ana Ruiz, the pilot,] said yes.');
    expect(others.said).toEqual(['The leader of the council', 'Ana Ruiz']);
  });
});

describe('a noun for an organization', () => {
  it.each([
    ['Vole Foods closed. [The company] said no.', 'Vole Foods'],
    ['Vole Foods closed. Quill Robotics slept. [The company] said no.', 'Quill Robotics'],
    ['The Ministry of Health closed. Vole Foods slept. [The ministry] said no.', 'Ministry of Health'],
    ['The Ministry of Health closed. [The company] said no.', 'The company'],
    ['Vole Foods closed. [A company] said no.', 'A company'],
    ['Vole Foods, the airline, closed. Quill Robotics slept. [The airline] said no.', 'Vole Foods'],
    ['Ana Ruiz left. [The company] said no.', 'The company'],
    ['It rained in Paris. [The company] said no.', 'The company'],
  ])('is the one spoken of: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});
