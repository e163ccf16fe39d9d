import { describe, expect, it } from 'vitest';
import { lateSubject } from '../../src/speakers/resolving/obituary.ts';
import { mentionsIn, sceneOf, textOf } from './made-scene.ts';
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

describe('whom an obituary is of', () => {
  const late = (text: string): string | null => {
    const scene = sceneOf(text);
    const name = lateSubject({ scene, mentions: mentionsIn(scene).mentions });
    return name && textOf(scene.doc, name);
  };

  it.each([
    'Ana Ruiz died aged 88.',
    'Ana Ruiz, the novelist, died on Friday. She was 91.',
    'Ana Ruiz died of a fall at 101.',
    `Ana Ruiz died${' very'.repeat(12)} old at 88.`,
  ])('is the one whose age at death is told: %s', (text) => {
    expect(late(text)).toBe('Ana Ruiz');
  });

  it.each([
    'A nurse died aged 88.',
    'Died on Friday aged 88: Ana Ruiz.',
    'Ana Ruiz sang. Died on Friday, aged 88: Luis Ortega.',
    'Ana Ruiz died on Friday. The car was 91 years old.',
    'Ana Ruiz died on Friday. She wrote 91 books.',
    'Ana Ruiz died aged 1888.',
    'Ana Ruiz died on Friday at 3 a.m. in Marlow at 88.',
    `Ana Ruiz died${' very'.repeat(13)} old at 88.`,
  ])('is nobody, or has no age: %s', (text) => {
    expect(late(text)).toBeNull();
  });
});

describe('the pronoun of a paragraph that comes back to the late one', () => {
  const nameOf = (pronoun: string, paragraph: string, opening = 'Ana Ruiz has died aged 88.') =>
    speakersOf(`${opening}\n\n${CRITIC}\n\n${paragraph}`).portraits.find(({ mentions }) =>
      mentions.some(({ form, text }) => form === 'pronoun' && text === pronoun),
    )?.name;

  it.each([
    ['the subject', 'she', 'In 1958 she rode.'],
    ['an owner', 'her', 'In 1958 a bus hit her car.'],
    ['behind a man', 'She', 'Luis Ortega rode. She swam.'],
    ['behind a firm', 'She', 'Arvo Foods paid. She swam.'],
    ['behind a dog', 'She', 'The dog rode. She swam.'],
    ['behind several', 'She', 'Two girls rode. She swam.'],
    ['behind a title', 'She', 'The play “Mia Brandt” ran. She swam.'],
    ['behind her name at birth', 'she', 'Born Eva Holm in 1935, she swam.'],
    ['behind her name', 'She', 'Ana Ruiz rode. She swam.'],
  ])('is hers: %s', (_, pronoun, paragraph) => {
    expect(nameOf(pronoun, paragraph)).toBe('Ana Ruiz');
  });

  it.each([
    ['an object', 'her', 'In 1958 a bus hit her.', 'Eva Holm'],
    ['behind another woman', 'She', 'Mia Brandt rode. She swam.', 'Mia Brandt'],
    ['behind somebody who may be a woman', 'She', 'Sorrel Vole rode. She swam.', 'Eva Holm'],
    ['behind a woman without a name', 'She', 'The nurse rode. She swam.', 'Eva Holm'],
    ['behind a name that she was not born with', 'she', 'With Eva Holm in 1935, she swam.', 'Eva Holm'],
  ])('is another’s: %s', (_, pronoun, paragraph, name) => {
    expect(nameOf(pronoun, paragraph)).toBe(name);
  });

  it('is not his', () => {
    expect(nameOf('she', 'In 1958 she rode.', 'Luis Ortega has died aged 88.')).toBe('Eva Holm');
  });
});
