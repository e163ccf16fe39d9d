import { describe, expect, it } from 'vitest';
import { isCommonOpener, isDictionaryOpener } from '../../src/speakers/names/sentence-openers.ts';
import { rangeOf, sceneOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

function isCommon(text: string, run: string): boolean {
  const scene = sceneOf(text);
  return isCommonOpener(scene, rangeOf(scene.doc, run));
}

describe('a common noun that opens its sentence', () => {
  it('is none that the article capitalizes in the middle of a sentence too', () => {
    const opens = { first: 0, last: 1 };
    expect(isCommonOpener(sceneOf('Hills said no. It rained on old Hills.'), opens)).toBe(false);
    expect(isCommonOpener(sceneOf('Hills said no. It rained on old hills.'), opens)).toBe(true);
  });

  it('may be a field, whose office has it in its name', () => {
    const opens = { first: 0, last: 1 };
    expect(isCommonOpener(sceneOf('Budget hawks said no. They met the Budget Office.'), opens)).toBe(true);
  });

  it('opens the name of a body, and stands small elsewhere', () => {
    const opens = { first: 0, last: 1 };
    expect(isCommonOpener(sceneOf('Central bank said no. The central bank slept.'), opens)).toBe(true);
    expect(isCommonOpener(sceneOf('Brightmoor bank said no. The bank slept.'), opens)).toBe(false);
    expect(isCommonOpener(sceneOf('Central paint dried. The central paint slept.'), opens)).toBe(false);
  });

  it.each([
    ['Officials said no.', 'Officials'],
    ['Glaciologists said no.', 'Glaciologists'],
    ['Proponents of the plan said no.', 'Proponents'],
    ['Finance chief Ana Ruiz said no.', 'Finance'],
    ['It rained. Proponents said no.', 'Proponents'],
    ['MARLOW — Nurses said no.', 'Nurses'],
    ['MARLOW - Nurses said no.', 'Nurses'],
    ['MARLOW – Nurses said no.', 'Nurses'],
    ['It is on Page nine today.', 'Page'],
  ])('%s', (text, run) => {
    expect(isCommon(text, run)).toBe(true);
  });

  it.each([
    ['before a name', 'Budget Ruiz said no.', 'Budget Ruiz'],
    ['in the middle', 'The Proponents said no.', 'Proponents'],
    ['of two words', 'Vole Proponents said no.', 'Vole Proponents'],
    ['that ends in -ss', 'Vass said no.', 'Vass'],
    ['that owns something', 'Voles’ claim is old.', 'Voles'],
    ['that is a given name', 'Luis said no.', 'Luis'],
    ['that is a place', 'Paris said no.', 'Paris'],
    ['in capitals', 'VOLES said no.', 'VOLES'],
    ['before a verb', 'Vole slept.', 'Vole'],
    ['before a capital', 'Vole Chief said no.', 'Vole'],
    ['with a number in digits', 'It is on Channel 4 today.', 'Channel'],
    ['at the end', 'Vole', 'Vole'],
  ])('is none %s: %s', (_, text, run) => {
    expect(isCommon(text, run)).toBe(false);
  });
});

function isDictionary(text: string, run: string): boolean {
  const scene = sceneOf(text);
  return isDictionaryOpener(scene, rangeOf(scene.doc, run));
}

describe('a word of the dictionary that opens its sentence', () => {
  it.each([
    ['Reasonable people can disagree.', 'Reasonable'],
    ['Silence has a sound too.', 'Silence'],
    ['Further, the board slept.', 'Further'],
    ['Proud does not cover it.', 'Proud'],
    ['Council tax went up.', 'Council'],
    ['Ana Ruiz said: “Early results look good.”', 'Early'],
    ['“Wow, what a view,” Ana Ruiz said.', 'Wow'],
  ])('is no name: %s', (text, run) => {
    expect(isDictionary(text, run)).toBe(true);
  });

  it.each([
    ['that is explained', 'Stride, the walking-pad company, slept.', 'Stride'],
    ['that is a body', 'Parliament voted on it.', 'Parliament'],
    ['that is known as one', 'Congress drew a line.', 'Congress'],
    ['that no dictionary has', 'Brightmoor drew a line.', 'Brightmoor'],
    ['that is a given name', 'Hope drew a line.', 'Hope'],
    ['in the middle', 'They met at old Silence.', 'Silence'],
  ])('may be one %s: %s', (_, text, run) => {
    expect(isDictionary(text, run)).toBe(false);
  });

  it('may be one that the article capitalizes elsewhere', () => {
    const opens = { first: 0, last: 1 };
    expect(isDictionaryOpener(sceneOf('Silence has a sound. They met at old Silence.'), opens)).toBe(false);
    expect(isDictionaryOpener(sceneOf('Silence has a sound. They met in old silence.'), opens)).toBe(true);
    expect(isDictionaryOpener(sceneOf('Silence has a sound. They said “Silence is old”.'), opens)).toBe(true);
  });

  it('is one that somebody may be called by, where the article does not have it as a word', () => {
    const opens = { first: 0, last: 1 };
    expect(isDictionaryOpener(sceneOf('Hope drew a line. There was no hope.'), opens)).toBe(true);
    expect(isDictionaryOpener(sceneOf('Hope drew a line. There was no end.'), opens)).toBe(false);
  });

  it('is one where it is all that speaks', () => {
    expect(speakersOf('[Hale] said it was cold.').said).toEqual(['Hale']);
    expect(speakersOf('[Early results of a poll] said it was cold.').said).toEqual(['Early results of a poll']);
  });

  it('is nobody whom a pronoun may mean', () => {
    expect(speakersOf('Ana Ruiz won. “Proud does not cover it,” [she] said. “Wow,” [she] said.').said).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
  });
});
