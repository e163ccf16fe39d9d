import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('a surname that is also the end of a name of things', () => {
  it.each([
    ['[Korvin West] said no.', 'Korvin West'],
    ['Author [Korvin West] said no.', 'Korvin West'],
    ['Then the singer [Korvin Day] said no.', 'Korvin Day'],
    ['[Korvin Lake] left. He said no. Then [Lake] said yes.', 'Korvin Lake'],
  ])('is a person’s where somebody speaks: %s', (text, name) => {
    expect(speakersOf(text).said.at(-1)).toBe(name);
  });

  it.each([
    ['Luis Holm left. Snow fell on Chestnut Hill. [He] said no.', 'Luis Holm'],
    ['Luis Holm left. It rained on Korvin Day. [He] said no.', 'Luis Holm'],
    ['Luis Holm left. [Great Lake] said no. [He] said yes.', 'Luis Holm'],
    ['[Growers on Chestnut Hill] said no.', 'Growers on Chestnut Hill'],
  ])('is none elsewhere: %s', (text, name) => {
    expect(speakersOf(text).said.at(-1)).toBe(name);
  });
});
