import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a surname that is a word for a role, a body or a group', () => {
  it.each([
    ['Luis Banks left. [Banks] said no.', 'Luis Banks'],
    ['Ana Judge left. [Judge] said no.', 'Ana Judge'],
    ['Son Jun-ho left. [Son] said no.', 'Son Jun-ho'],
  ])('is that of somebody named before: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    ['Luis Banks left. [Banks] have said no.', 'Banks'],
    ['Luis Banks left. The sea rose, [banks] said.', 'banks'],
    ['Judge Ruiz left. [Son] said no.', 'Son'],
    ['Son Brandt left. [Son] said no.', 'Son'],
    ['Son Mia Jun-ho left. [Son] said no.', 'Son'],
    ['Vole Banks Inc. left. [Banks] said no.', 'Banks'],
  ])('is none, or another’s: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});
