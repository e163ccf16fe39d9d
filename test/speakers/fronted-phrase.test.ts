import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;
const before = 'Ana Ruiz was a nun. ';

describe('a pronoun behind a participle phrase', () => {
  it.each([
    'Eva Ortega ran the shop. Eva Ortega was kind. Raised by Eva Ortega, [she] said no.',
    '[Eva Ortega] ran the shop. Raised by Eva Ortega, [she] said no.',
    'Eva Ortega ran the shop. Born in Arlen to Luis Holm, a docker, and Eva Ortega, [she] said no.',
    'Eva Ortega, a baker, was kind. Speaking to Eva Ortega, [she] said no.',
    'Eva Ortega, a baker, was kind. Of Eva Ortega, with whom she sailed, [she] said no.',
  ])('is nobody named in it, however much in mind: %s', (text) => {
    expect(lastIn(before + text)).toBe('Ana Ruiz');
  });

  it('may be the one who was in mind before another sentence', () => {
    expect(lastIn(`${before}Eva Ortega ran the shop. She was raised by Eva Ortega. Later, [she] said no.`)).toBe(
      'Eva Ortega',
    );
  });

  it.each([
    ['the phrase holds a clause', 'Speaking in Arlen, Eva Ortega would not go, [she] said.'],
    ['there is none', 'Later Eva Ortega left, [she] said.'],
    ['the pronoun begins a sentence', 'Eva Ortega left. [She] said no.'],
  ])('may be the one named before it where %s', (_, text) => {
    expect(lastIn(before + text)).toBe('Eva Ortega');
  });
});
