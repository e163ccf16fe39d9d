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

  it.each(['Swift', 'An elder Swift'])('is not told by age without *the*: %s', (one) => {
    expect(speakersOf(`${family}[${one}] said no.`).said).toEqual(['Beatrice Swift']);
  });
});
