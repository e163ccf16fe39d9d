import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('a name with an owner behind a role', () => {
  it.each([
    ['[Her lawyer, Labour’s Ana Ruiz,] said no.', 'Ana Ruiz'],
    ['[The head of the panel, the Vole Ice Company’s Ana Ruiz,] said no.', 'Ana Ruiz'],
    ['[Arvo’s Ana Ruiz] said no.', 'Ana Ruiz'],
    ['[Her lawyer, Ana Ruiz,] said no.', 'Ana Ruiz'],
    ['[A spokeswoman for Ana Ruiz’s lawyer] said no.', 'A spokeswoman for Ana Ruiz’s lawyer'],
  ])('is who speaks: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});
