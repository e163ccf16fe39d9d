import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('what somebody is to be, and nobody in particular', () => {
  it.each([
    ['His mother wanted Luis Ortega to be a priest. [He] said no.', 'Luis Ortega'],
    ['Luis Ortega took money from each victim. [He] said no.', 'Luis Ortega'],
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
    expect(lastOf('Opposition spokesman Luis Ortega left. Carl Brandt slept. [His spokesman] said no.')).toBe(
      'His spokesman',
    );
    expect(lastOf('Spokesman Luis Ortega left. [The spokesman] said no.')).toBe('Luis Ortega');
  });
});
