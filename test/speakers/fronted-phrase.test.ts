import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;
const before = 'Ana Ruiz was a nun. ';

describe('a pronoun behind a participle phrase', () => {
  it.each([
    'Born in Arlen to Luis Ortega, a docker, and his wife, Eva, [she] said no.',
    'Speaking to Eva Ortega, [she] said no.',
    'Raised by Eva Ortega, [she] said no.',
  ])('is nobody named in it: %s', (text) => {
    expect(lastIn(before + text)).toBe('Ana Ruiz');
  });

  it.each([
    ['the phrase holds a clause', 'Speaking in Arlen, Eva Ortega would not go, [she] said.'],
    ['there is none', 'Later Eva Ortega left, [she] said.'],
    ['the pronoun begins a sentence', 'Eva Ortega left. [She] said no.'],
  ])('may be the one named before it where %s', (_, text) => {
    expect(lastIn(before + text)).toBe('Eva Ortega');
  });
});
