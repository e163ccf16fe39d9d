import { describe, expect, it } from 'vitest';
import { gesture } from '../../../src/attributions/rules/gesture.ts';
import { extract } from '../../../src/extract.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const sourcesIn = (text: string) => draftsOf(gesture, sceneOf(text)).map(({ source }) => source);

describe('a gesture right before a quotation', () => {
  it.each([
    ['Varga shrugs. “It has leaked for years.”', 'Varga'],
    ['Ana Varga frowns at the river. “It has leaked for years.”', 'Ana Varga'],
    ['The mayor only sighed. “It has leaked for years.”', 'The mayor'],
    ['Okafor disagreed. “It has leaked for years.”', 'Okafor'],
    ['Asked about the dam, Okafor snorts. “It has leaked for years.”', 'Okafor'],
    ['Ana Varga was blunt. “It has leaked for years.”', 'Ana Varga'],
    ['The mayor was not satisfied. “Who built it?”', 'The mayor'],
    ['“It is dry,” she says, and Varga shrugs: “It has leaked for years.”', 'Varga'],
  ])('tells whose it is: %s', (text, source) => {
    expect(sourcesIn(text)).toEqual([source]);
  });

  it.each([
    ['a state', 'Varga was late. “It has leaked for years.”'],
    ['the mood of a thing', 'The tone was blunt. “It has leaked for years.”'],
    ['another deed', 'Varga left. “It has leaked for years.”'],
    ['a sign of listening', 'The boy nods. “It has leaked for years.”'],
    ['a pronoun', 'She shrugs. “It has leaked for years.”'],
    ['a thing', 'The dam shudders. “It has leaked for years.”'],
    ['a clause behind it', 'As Varga shrugs. “It has leaked for years.”'],
    ['a long sentence', 'Varga shrugs at the old river and at the town on its banks. “It has leaked for years.”'],
    ['another paragraph', 'Varga shrugs.\n“It has leaked for years.”'],
    ['a title', 'Varga shrugs. “Low Tide” is a song.'],
    ['a colon behind no other words', 'Varga shrugs: “It has leaked for years.”'],
  ])('is none: %s', (_, text) => {
    expect(sourcesIn(text)).toEqual([]);
  });

  it('is a cue, and a mood none', () => {
    const cuesIn = (text: string) => draftsOf(gesture, sceneOf(text)).map(({ cue }) => cue);
    expect(cuesIn('Varga shrugs. “It has leaked for years.”')).toEqual(['shrugs']);
    expect(cuesIn('Varga was blunt. “It has leaked for years.”')).toEqual([null]);
  });

  it('takes the quotation from who spoke before', () => {
    const speakersIn = (text: string) => [...new Set(extract(text).quotes.map(({ speaker }) => speaker?.name))];
    const said = 'Luke Baird wants the trees cut. “Somebody has got to pay for that,” Baird says.';
    expect(speakersIn(`${said} Tully shrugs. “Luke has been cranky for years.”`)).toEqual(['Luke Baird', 'Tully']);
    expect(speakersIn(`${said} Baird shrugs. “She has been cranky for years.”`)).toEqual(['Luke Baird']);
    expect(speakersIn(`${said} He shrugs. “She has been cranky for years.”`)).toEqual(['Luke Baird']);
  });
});
