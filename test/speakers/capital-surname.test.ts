import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a surname that is a word for a role, a body or a group', () => {
  it.each([
    ['Luis Banks left. [Banks] said no.', 'Luis Banks'],
    ['Ana Judge left. [Judge] said no.', 'Ana Judge'],
    ['Ana Mia Judge left. [Judge] said no.', 'Ana Mia Judge'],
    ['Billie Jean Judge left. [Judge] said no.', 'Billie Jean Judge'],
    ['Son Jun-pil left. [Son] said no.', 'Son Jun-pil'],
  ])('is that of somebody named before: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    ['Luis Banks left. [Banks] have said no.', 'Banks'],
    ['Luis Banks left. The sea rose, [banks] said.', 'banks'],
    ['Judge Ruiz left. [Son] said no.', 'Son'],
    ['Son Brandt left. [Son] said no.', 'Son'],
    ['Son Mia Jun-pil left. [Son] said no.', 'Son'],
    ['Ana Judge Vole left. [Judge] said no.', 'Judge'],
    ['Rural Banks closed. [Banks] said no.', 'Banks'],
    ['Luis Banks left. [Central Banks] said no.', 'Central Banks'],
    ['Vole Banks Inc. left. [Banks] said no.', 'Banks'],
  ])('is none, or another’s: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});
