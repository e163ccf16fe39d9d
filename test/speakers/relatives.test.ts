import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('a relative of the writer', () => {
  it('is the one whom the next pronoun means', () => {
    expect(lastIn('“It is shut,” said [a spokesperson]. I read this out to my husband. [He] said no.')).toBe(
      'my husband',
    );
    expect(lastIn('“It is shut,” said [a spokesperson]. I read this out to the man. [He] said no.')).toBe(
      'a spokesperson',
    );
  });

  it('is nobody else’s', () => {
    expect(lastIn('A friend’s husband left. I asked. [My husband] said no.')).toBe('My husband');
  });
});

describe('a relative with a name', () => {
  const before = 'Luis Ortega was stabbed. They found Mr Ortega there. He was dead.\n';

  it('is the subject with what he is', () => {
    expect(lastIn(`${before}His nephew Tariq, 23, wept.\n“He was kind,” [he] said.`)).toBe('Tariq');
    expect(lastIn(`${before}The young nephew Tariq, 23, wept.\n“He was kind,” [he] said.`)).toBe('Tariq');
  });
});

describe('a relative who is named once', () => {
  it.each([
    ['Luis Ortega wrote to his sister, Eva Ortega, and left. [His sister] said no.', 'Eva Ortega'],
    ['Luis Ortega thanked his sister and co-owner, Eva Ortega. [His sister] said no.', 'Eva Ortega'],
    ['Luis Ortega wrote to the judge, Eva Holm, and left. [His sister] said no.', 'His sister'],
  ])('is meant by the same words from there on: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('what a relative pronoun of things goes with', () => {
  it.each([
    ['Ana Ruiz has a mug [that] said no.', null],
    ['Ana Ruiz is the pilot [who] said no.', 'Ana Ruiz'],
    ['Ana Ruiz wrote to her counterpart, [who] said no.', 'her counterpart'],
  ])('is something nearer than the subject: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});
