import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('a member of parliament who is called by party and seat', () => {
  it.each([
    ['[Ana Ruiz] said no. “I am tired,” [the Labour MP for Ternby] told the paper.', 'Ana Ruiz'],
    ['[Ana Ruiz] said no. “I am tired,” [the Labour MP] told the paper.', 'Ana Ruiz'],
    ['[Ana Ruiz] said no. “I am tired,” [the Democrat from Ohio] told the paper.', 'Ana Ruiz'],
  ])('is who was just named: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });

  it('keeps the letters behind a name apart', () => {
    expect(lastIn('[Ana Ruiz MP] said no.')).toBe('Ana Ruiz');
    expect(lastIn('[Ana Ruiz] said no. “I am tired,” [a Labour MP for Ternby] told the paper.')).not.toBe('Ana Ruiz');
  });
});

describe('a name behind a preposition', () => {
  it.each([
    ['[Somebody in an office] said no.', 'Somebody in an office'],
    ['[Those around the Vole Ice Company] said no.', 'Those around the Vole Ice Company'],
    ['[A spokesman for the Vole Ice Company] said no.', 'A spokesman for the Vole Ice Company'],
  ])('is not the one who speaks: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});
