import { describe, expect, it } from 'vitest';
import { isThingAside } from '../../src/speakers/nominals/things-aside.ts';
import { mentionsIn, rangeOf, sceneOf, textOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a name said of a source in passing', () => {
  it.each([
    [
      '[The results, published in Journal of Cell Memory,] suggest it.',
      'The results, published in Journal of Cell Memory',
    ],
    ['[Your editorial “Close the Gates”] argues no.', 'Your editorial'],
    ['[The lawsuit, filed in federal court in Pell, New Jersey,] said no.', 'The lawsuit'],
    ['[A class action filed in Pell County] said no.', 'A class action'],
    ['[Hundreds of pro-Ruiz demonstrators] said no.', 'Hundreds of pro-Ruiz demonstrators'],
    ['Ana Ruiz left. [Dozens of Ruiz supporters] said no.', 'Dozens of Ruiz supporters'],
    ['Ana Ruiz left. [Scores of Ruiz’s critics] said no.', 'Scores of Ruiz’s critics'],
    ['It rained. [The League One side] said no.', 'The League One side'],
    ['It rained. [The League Two club] said no.', 'The League Two club'],
    ['It rained. [The National League side] said no.', 'The National League side'],
    ['[At least five, including Ana Ruiz and Luis Ortega,] said no.', 'At least five'],
  ])('is not who speaks: %s', (text, name) => {
    expect(lastOf(text)?.replace(/,$/, '')).toBe(name);
  });

  it.each([
    ['[The director, Ana Ruiz, appointed in May,] said no.', 'Ana Ruiz'],
    ['[Ana Ruiz of “Close the Gates”] said no.', 'Ana Ruiz'],
    ['[A pollster at Arvo Foods] said no.', 'A pollster at Arvo Foods'],
    ['[League One] said no.', 'League One'],
    ['[The results of the Arvo Foods poll] said no.', 'Arvo Foods'],
  ])('unlike the name of the one who does: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('something said in passing', () => {
  const isAside = (source: string, name: string): boolean => {
    const scene = sceneOf(`${source} shows it.`);
    const mention = mentionsIn(scene).mentions.find((one) => textOf(scene.doc, one) === name);
    if (!mention) throw new RangeError(`"${name}" is no mention in "${source}"`);
    return isThingAside(scene, mention, rangeOf(scene.doc, source));
  };

  it.each([
    ['The study, published by Arvo Foods', 'Arvo Foods'],
    ['The study, conducted by Ana Ruiz', 'Ana Ruiz'],
    ['The study, released in Lyon with Arvo Foods', 'Arvo Foods'],
    ['Your column “The Wait of Ana Ruiz”', 'Ana Ruiz'],
  ])('holds the name in "%s"', (source, name) => {
    expect(isAside(source, name)).toBe(true);
  });

  it.each([
    ['Ana Ruiz, wounded by it', 'Ana Ruiz'],
    ['The mayor, Ana Ruiz', 'Ana Ruiz'],
    ['The study by Ana Ruiz', 'Ana Ruiz'],
    ['The study, leading to Ana Ruiz', 'Ana Ruiz'],
    ['The study of old, sold by Ana Ruiz', 'Ana Ruiz'],
    ['Eva Brandt, joined by Ana Ruiz', 'Ana Ruiz'],
    ['“The study of Ana Ruiz”', 'Ana Ruiz'],
    ['The study, published by the mayor', 'the mayor'],
    ['The study, red from Lyon by Ana Ruiz', 'Ana Ruiz'],
  ])('does not hold that in "%s"', (source, name) => {
    expect(isAside(source, name)).toBe(false);
  });
});

describe('the name behind a role', () => {
  it.each([
    ['[Vole’s coach, former doubles specialist Luis Ortega,] said no.', 'Luis Ortega'],
    ['[One of the victims, Ana Ruiz,] said no.', 'Ana Ruiz'],
    ['[The SP, Luis Ortega,] said no.', 'Luis Ortega'],
    ['[The DGP, Anil Nair,] said no.', 'Anil Nair'],
    ['[A spokeswoman for the governor, Ana Ruiz,] said no.', 'Ana Ruiz'],
    ['[Per Olsson, the ferryman,] said no.', 'Per Olsson'],
  ])('is that of the speaker: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it('is not one that something else stands before', () => {
    expect(lastOf('[The BBC, which Luis Ortega leads,] said no.')).toBe('BBC');
  });
});

describe('capitals that open a sentence', () => {
  it.each([
    ['[Unseeded Hungarian Imre Nagy] said no.', 'Imre Nagy'],
    ['[Wounded Dutch skipper Piet Blom] said no.', 'Piet Blom'],
  ])('are no part of the name behind a nation: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it('may be a weekday that a paper is called by', () => {
    expect(lastOf('It rained. [The Sunday Ledger] said no.')).toBe('Sunday Ledger');
    expect(lastOf('On Sunday [the Ledger] said no.')).toBe('Ledger');
  });
});
