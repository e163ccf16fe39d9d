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

describe('what a relative pronoun of things goes with', () => {
  it.each([
    ['Ana Ruiz has a mug [that] said no.', null],
    ['Ana Ruiz is the pilot [who] said no.', 'Ana Ruiz'],
    ['Ana Ruiz wrote to her counterpart, [who] said no.', 'her counterpart'],
  ])('is something nearer than the subject: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});
