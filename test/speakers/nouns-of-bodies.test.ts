import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('the noun that the name of a body ends in', () => {
  it.each([
    ['They joined the Marlow Bakers Guild. [The guild] said no.', 'Marlow Bakers Guild'],
    ['The Marlow Observatory saw it. Smoke rose. [The observatory] said no.', 'Marlow Observatory'],
    ['They joined the Marlow Harm Executive. [The executive] said no.', 'Marlow Harm Executive'],
  ])('means that body: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });

  it.each([
    ['They joined a guild. [The guild] said no.', 'The guild'],
    ['They joined the Marlow Bakers Guild. [A guild] said no.', 'A guild'],
    ['They joined the Marlow Harm Executive. [The Arvo executive] said no.', 'The Arvo executive'],
  ])('means nobody else: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});
