import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('a surname that a place has too', () => {
  it.each([
    ['The farmer Ana Portugal sat by the old mill.\n\n[Portugal] said it rained.', 'Ana Portugal'],
    ['The farmer Luis Dayton sat by the old mill.\n\n“It rains,” [Dayton] said.', 'Luis Dayton'],
    ['“It rains,” [the miner Steve Israel] said. [Israel] said it was late.', 'Steve Israel'],
    // A given name, and a place that the article tells of.
    ['The minister Israel Ruiz sat by the old mill.\n\n[Israel] said it rained.', 'Israel'],
    ['The farmer Ana Portugal flew to Portugal.\n\n[Portugal] said it would open its ports.', 'Portugal'],
    ['The farmer Ana Ruiz sat by the old mill.\n\n[Portugal] said it rained.', 'Portugal'],
  ])('is whose the article tells: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a town in which somebody speaks', () => {
  it.each([
    ['[Zookeepers in Cincinnati] say that it rained.', 'Zookeepers in Cincinnati'],
    ['[Divers at Marlow] say that it rained.', 'Divers at Marlow'],
    ['[Nobody in British Columbia] said that it rained.', 'Nobody in British Columbia'],
    ['[A letter from Ana Ruiz] said that it rained.', 'A letter from Ana Ruiz'],
  ])('speaks not: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});
