import { describe, expect, it } from 'vitest';
import { bringsToMind } from '../../src/speakers/resolving/brings-to-mind.ts';
import { mentionsIn, sceneOf, textOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('what somebody is to be, and nobody in particular', () => {
  it.each([
    ['His mother wanted Luis Ortega to be a priest. [He] said no.', 'Luis Ortega'],
    ['Luis Ortega took money from each victim. [He] said no.', 'Luis Ortega'],
    ['His father, a tailor, left. [He] said no.', 'His father'],
    ['Ana Ruiz died. Her son, Tom, wept. A nurse by training, she sang. [She] said no.', 'Ana Ruiz'],
  ])('is not whom the next pronoun means: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['A priest came. [He] said no.', 'A priest'],
    ['It was a priest who came. [He] said no.', 'a priest'],
  ])('but somebody who comes is: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('a mention that makes its reader think of somebody', () => {
  const brings = (text: string, phrase: string, isSourceHead = false): boolean => {
    const scene = sceneOf(text);
    const mention = mentionsIn(scene).mentions.find((one) => textOf(scene.doc, one) === phrase);
    if (!mention) throw new RangeError(`"${phrase}" is no mention in "${text}"`);
    return bringsToMind(scene, Object.assign(mention, { isSourceHead }));
  };

  it.each([
    ['They met each victim.', 'each victim'],
    ['They met no officer.', 'no officer'],
    ['Every lawyer slept.', 'Every lawyer'],
    ['They met neither lawyer.', 'lawyer'],
    ['They met neither old lawyer.', 'old lawyer'],
    ['He was a nurse.', 'a nurse'],
    ['He had been a nurse.', 'a nurse'],
    ['He became a priest.', 'a priest'],
    ['He worked as a nurse.', 'a nurse'],
    ['He felt like an actor.', 'an actor'],
    ['A nurse by training, she slept.', 'A nurse'],
    ['His father, a tailor, slept.', 'a tailor'],
    ['She wrote on Bluesky that it rained.', 'Bluesky'],
    ['They heard the Low Tide podcast.', 'Low Tide'],
  ])('is none in "%s"', (text, phrase) => {
    expect(brings(text, phrase)).toBe(false);
  });

  it.each([
    ['A nurse slept.', 'A nurse'],
    ['A nurse by training, Ana Ruiz slept.', 'A nurse'],
    ['A nurse slept, she said.', 'A nurse'],
    ['A nurse of the very old town of Orme, she slept.', 'A nurse'],
    ['A nurse! Later, she slept.', 'A nurse'],
    ['A nurse of Orme too.', 'A nurse'],
    ['They met a nurse by training, she slept.', 'a nurse'],
    ['In the old barn, a tailor slept.', 'a tailor'],
    ['The lawyer met a tailor.', 'a tailor'],
    ['Bluesky grew.', 'Bluesky'],
    ['They leaned on Ana Ruiz.', 'Ana Ruiz'],
    ['They met a nurse.', 'a nurse'],
    ['They were met by a nurse.', 'a nurse'],
    ['It was a nurse who slept.', 'a nurse'],
    ['He was the nurse.', 'the nurse'],
    ['He worked as the nurse.', 'the nurse'],
    ['The nurse, as each day, slept.', 'The nurse'],
    ['They met each old nurse and the mayor.', 'the mayor'],
    ['Had a nurse slept, it would have rained.', 'a nurse'],
    ['He met lawyer Ana Ruiz.', 'Ana Ruiz'],
    ['They are two lawyers.', 'two lawyers'],
    ['It became a company.', 'a company'],
    ['He became Ana Ruiz.', 'Ana Ruiz'],
    ['He became her.', 'her'],
  ])('stands in "%s"', (text, phrase) => {
    expect(brings(text, phrase)).toBe(true);
  });

  it('is whoever speaks', () => {
    expect(brings('No officer said that it rained.', 'No officer')).toBe(false);
    expect(brings('No officer said that it rained.', 'No officer', true)).toBe(true);
  });
});

describe('one and several called by the same noun', () => {
  it('are not the same', () => {
    expect(lastOf('Other drivers saw it. [The driver] said no.')).toBe('The driver');
    expect(lastOf('A driver came, and other drivers saw it. [The driver] said no.')).toBe('A driver');
    expect(lastOf('[Two drivers] said no. [The drivers] said yes.')).toBe('Two drivers');
  });
});

describe('who is called by an epithet or a possessive', () => {
  it('is somebody without a name who just spoke', () => {
    expect(lastOf('Luis Ortega left. [One backbencher] said it rained. [The MP] said no.')).toBe('One backbencher');
    expect(lastOf('[One backbencher] said it rained.\nLuis Ortega left. [The MP] said no.')).toBe('Luis Ortega');
  });

  it('is not the spokesman of somebody else', () => {
    expect(lastOf('Spokesman Luis Ortega left. It rained. [The mayor’s spokesman] said no.')).toBe(
      'The mayor’s spokesman',
    );
    expect(lastOf('Opposition spokesman Luis Ortega left. Carl Brandt slept. [His spokesman] said no.')).toBe(
      'His spokesman',
    );
    expect(lastOf('Arvo Foods spokesman Luis Ortega left. Arvo Foods closed. [Their spokesman] said no.')).toBe(
      'Luis Ortega',
    );
    expect(lastOf('Lawyer Luis Ortega left. Eva Brandt slept. [Her lawyer] said no.')).toBe('Luis Ortega');
    expect(lastOf('Spokesman Luis Ortega left. [The spokesman] said no.')).toBe('Luis Ortega');
  });
});
