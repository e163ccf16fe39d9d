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

describe('what a relative pronoun of things goes with', () => {
  it.each([
    ['Ana Ruiz has a mug [that] said no.', null],
    ['Ana Ruiz is the pilot [who] said no.', 'Ana Ruiz'],
  ])('is something nearer than the subject: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});
