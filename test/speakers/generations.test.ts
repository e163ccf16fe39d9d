import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('a surname of several', () => {
  const family = 'Beatrice Swift, 52, sings. Her father, Hugo Swift, 81, drives. ';

  it.each([
    [`${family}[The elder Swift] said no.`, 'Hugo Swift'],
    [`${family}[The younger Swift] said no.`, 'Beatrice Swift'],
    ['Beatrice Swift sings. Her father, Hugo Swift, 81, drives. [The elder Swift] said no.', 'Hugo Swift'],
  ])('is told by age: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });

  it.each([
    ['Otto and Beatrice Swift sing. Their father, Hugo Swift, drives. [The elder Mr. Swift] said no.', 'Hugo Swift'],
    ['Otto Swift sings. His niece, Beatrice Swift, drives. [The elder Swift] said no.', 'Otto Swift'],
    ['Otto Swift sings. His older brother, Hugo Swift, drives. [The elder Swift] said no.', 'Hugo Swift'],
    ['Hugo Swift, Otto’s elder brother, drives. Otto Swift sings. [The younger Swift] said no.', 'Otto Swift'],
    ['Eve Swift sings. Ana Swift, Eve’s younger sister, drives. [The younger Swift] said no.', 'Ana Swift'],
    ['Otto Swift sings. His father, Hugo, drives. [Swift senior] said no.', 'Hugo Swift'],
    ['Otto Swift sings. His father, Hugo, drives. [Swift junior] said no.', 'Otto Swift'],
    ['Otto Swift sings. His father, Hugo, drives. [Swift, a senior,] said no.', 'Otto Swift'],
  ])('is told by what one of them is to somebody, whoever that is: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });

  it.each([
    ['Otto Swift sings. Hugo Swift, the mayor, is 79 and drives. [The younger Mr. Swift] said no.', 'Otto Swift'],
    ['Otto Swift sings. Hugo Swift is 79. Otto Swift left. [The elder Mr. Swift] said no.', 'Hugo Swift'],
    ['Otto Swift sings. Hugo Swift is 39. [The younger Mr. Swift] said no.', 'Hugo Swift'],
  ])('is hardly the younger at a great age: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });

  it.each(['Swift', 'An elder Swift'])('is not told by age without *the*: %s', (one) => {
    expect(speakersOf(`${family}[${one}] said no.`).said).toEqual(['Beatrice Swift']);
  });
});
