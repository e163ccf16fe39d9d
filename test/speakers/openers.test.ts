import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const namedIn = (marked: string): (string | boolean)[][] =>
  speakersOf(marked).speakers.speakers.map(({ name, named }) => [name, named]);

describe('a plural that opens its sentence', () => {
  it.each([
    ['[Reuters] said the dam had failed.', 'Reuters'],
    ['[Sanders] said the dam had failed. The mayor spoke of Sanders, who left.', 'Sanders'],
  ])('is one name that is known, or has its capital elsewhere too: %s', (text, name) => {
    expect(namedIn(text)).toEqual(expect.arrayContaining([[name, true]]));
    expect(namedIn(text).filter(([other]) => other === name)).toHaveLength(1);
  });

  it.each([
    ['[Glassblowers] said the dam had failed.', 'Glassblowers'],
    ['[Firefighters] said so. They met the Firefighters’ Union.', 'Firefighters'],
    ['Local Glassblowers Hear Mayor Slam Council\n\n[Glassblowers] said the dam had failed.', 'Glassblowers'],
  ])('is a group without a name: %s', (text, name) => {
    expect(namedIn(text)).toEqual(expect.arrayContaining([[name, false]]));
  });
});

it('takes the common noun at the end of many firms’ names for no name by itself', () => {
  expect(namedIn('[Okafor] said no. Power is out.').map(([name]) => name)).toEqual(['Okafor']);
  expect(namedIn('[Power] said no. The lights of Power are out.')).toEqual([['Power', true]]);
});

it('takes an initial before a surname that is a trade for no organization', () => {
  expect(namedIn('[J. Baker] said the dam had failed.')).toEqual([['J. Baker', true]]);
});

describe('a description', () => {
  it.each([
    ['Ana Ruiz rose. [Her two brothers] said the dam had failed.', 'Her two brothers'],
    ['[The two officials] said the dam had failed.', 'The two officials'],
    ['[Two officials] said the dam had failed.', 'Two officials'],
    ['[The CEO] said the dam had failed.', 'The CEO'],
    ['[Arvo’s CEO] said the dam had failed.', 'Arvo’s CEO'],
    ['[CEO] said the dam had failed.', 'CEO'],
  ])('is called by all of its words: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });
});

describe('a headline', () => {
  const mentionsOf = (text: string, name: string) =>
    speakersOf(text)
      .named(name)
      ?.mentions.map(({ text: own }) => own);

  it('names who is named below, whatever thing it ends with', () => {
    const text = 'Officials Hear Ana Ruiz Slam Plan\n\nThe mayor, [Ana Ruiz], said it was late.';
    expect(mentionsOf(text, 'Ana Ruiz')).toEqual(['Ana Ruiz', 'The mayor', 'Ana Ruiz']);
  });

  it('keeps the generation', () => {
    const text = 'Ana Ruiz Jr. Slams The Marlow Plan Again\n\n[Ana Ruiz Jr.] said it was late.';
    expect(mentionsOf(text, 'Ana Ruiz Jr.')).toEqual(['Ana Ruiz Jr.', 'Ana Ruiz Jr.']);
    expect(namedIn(text)).toEqual([['Ana Ruiz Jr.', true]]);
  });

  it('names nobody by a thing', () => {
    expect(namedIn('Officials Hear Ana Slam Plan\n\n[Luis Ortega] said it was late.')).toEqual([['Luis Ortega', true]]);
  });
});

describe('it', () => {
  const itIn = (text: string) =>
    speakersOf(text)
      .named('Arvo Corp.')
      ?.mentions.filter(({ form }) => form === 'pronoun');

  it.each(['Arvo Corp. closed. It rained.', 'Arvo Corp. closed. It had been snowing again.'])(
    'is nobody in the weather: %s',
    (text) => {
      expect(itIn(text)).toEqual([]);
    },
  );

  it('is the firm otherwise', () => {
    expect(itIn('Arvo Corp. closed. It had been failing again.')).toHaveLength(1);
  });
});

describe('a common word that opens a sentence before a name', () => {
  it.each([
    ['[Regulator Tidewell] said it would fine the firm.', 'Tidewell'],
    ['[Regulators Tidewell and Railmark] said no. [Tidewell] said it would act.', 'Tidewell'],
    ['[Magazine Velour] said it was sorry.', 'Velour'],
    ['[Tearful Kayleigh] said she had cried.', 'Kayleigh'],
    ['[Furious Mandy Tibbs] said it was a joke.', 'Mandy Tibbs'],
    ['[Straight-B Dylan] said he was robbed.', 'Dylan'],
  ])('is no part of it: %s', (text, name) => expect(speakersOf(text).said.at(-1)).toBe(name));

  it.each([
    ['[Airline Pilots Association] said it would strike.', 'Airline Pilots Association'],
    ['[Royal Victoria Infirmary] said it was full.', 'Royal Victoria Infirmary'],
    ['[Lucky Dylan] sang. They booed at Lucky Dylan.', 'Lucky Dylan'],
    ['They met Tearful. [Mount Stella] said no.', 'Mount Stella'],
  ])('may open it: %s', (text, name) => expect(speakersOf(text).said).toEqual([name]));

  it('is a role before a given name and a surname', () => {
    const { named } = speakersOf('[Discussant Ruby Tran] said the data were thin.');
    expect(named('Ruby Tran')?.roles.map(({ text }) => text)).toEqual(['Discussant']);
  });
});
