import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a body without a name with which the sentence before begins', () => {
  it.each([
    ['Arvo Foods grew. The Scottish government set aside a fund. [It] declined to say why.', 'Scottish government'],
    ['Arvo Foods grew. The ministry opened an inquiry. [It] said no.', 'The ministry'],
    ['Arvo Foods grew.\n\nA bank in Lyon had agreed to lend.\n\n[It] said no.', 'A bank in Lyon'],
  ])('is what *it* means: %s', (text, said) => {
    expect(lastSaid(text)).toBe(said);
  });

  it.each([
    ['Arvo Foods grew. The ministry fined Arvo Foods. [It] said no.', 'Arvo Foods'],
    ['Arvo Foods grew. It was sunny at the ministry. [It] said no.', 'Arvo Foods'],
    ['Arvo Foods grew. The company opened a mill. [It] said no.', 'Arvo Foods'],
    ['Arvo Foods grew. The ministry opened an inquiry. The day passed.\n\n[It] said no.', 'Arvo Foods'],
  ])('is not what *it* means in %s', (text, said) => {
    expect(lastSaid(text)).toBe(said);
  });
});
