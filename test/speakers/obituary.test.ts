import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

const CRITIC = 'The critic [Eva Holm] said it was cold. [Holm] said no.';

describe('an obituary', () => {
  it.each([
    ['Ana Ruiz, the novelist, has died aged 88.', 'In 1958 she rode. [She] said yes.'],
    [
      'Ana Ruiz, the novelist, died on Friday in Marlow. She was 91.',
      'Fame did not follow. Her car broke. [She] said yes.',
    ],
    ['Ana Ruiz, who has died at 94, sang.', 'She rode. [She] said yes.'],
    ['Ana Ruiz has died aged 88.', 'Born Anna Brandt in Marlow, she rode. [She] said yes.'],
  ])('comes back to the one it is of with a paragraph: %s', (opening, last) => {
    expect(lastSaid(`${opening}\n\n${CRITIC}\n\n${last}`)).toBe('Ana Ruiz');
  });

  it.each([
    ['who speaks on', 'Ana Ruiz has died aged 88.', '[She] said yes.'],
    ['who is named in the paragraph', 'Ana Ruiz has died aged 88.', 'Mia Brandt rode. [She] said yes.'],
    ['who is a man', 'Luis Ortega has died aged 88.', 'In 1958 she rode. [She] said yes.'],
    ['where somebody young died', 'Ana Ruiz died after a crash. She was 24.', 'In 1958 she rode. [She] said yes.'],
    ['where an hour is told', 'Ana Ruiz died at 3 a.m. on Friday.', 'In 1958 she rode. [She] said yes.'],
    ['where others died too', 'Ana Ruiz died with 88 others.', 'In 1958 she rode. [She] said yes.'],
    ['who is told of by a noun', 'Ana Ruiz has died aged 88.', 'The nurse rode. [She] said yes.'],
    ['behind many sentences', `${'It rained. '.repeat(6)}Ana Ruiz has died aged 88.`, 'She rode. [She] said yes.'],
    ['where nobody’s age is told', 'Ana Ruiz died in the crash.', 'In 1958 she rode. [She] said yes.'],
    ['where the name comes later', 'The man who died aged 88 knew Ana Ruiz.', 'In 1958 she rode. [She] said yes.'],
  ])('may tell of another %s', (_, opening, last) => {
    expect(lastSaid(`${opening}\n\n${CRITIC}\n\n${last}`)).not.toBe('Ana Ruiz');
  });
});
