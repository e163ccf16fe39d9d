import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('a relative pronoun', () => {
  it.each([
    [
      'It is late, according to [three people familiar with the matter], [who] said no.',
      'three people familiar with the matter',
    ],
    ['Ana Ruiz of the Vole Ice Company, [who] said no, left.', 'Ana Ruiz'],
    ['Ana Ruiz, [who] said no, left.', 'Ana Ruiz'],
    ['Ana Ruiz of the Vole Ice Company, [which] said no, left.', 'Vole Ice Company'],
    ['The Vole Ice Company, [which] said no, left.', 'Vole Ice Company'],
    ['The players of the Vole Ice Company met Ana Ruiz, [who] said no.', 'Ana Ruiz'],
  ])('goes with what it can stand for: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });

  it('goes with a body that is called *who* where nobody else is there', () => {
    expect(lastIn('The Vole Ice Company, [who] said no, left.')).toBe('Vole Ice Company');
    expect(lastIn('Ana Ruiz met the Vole Ice Company, [who] said no.')).toBe('Vole Ice Company');
  });

  it('goes with nobody where somebody would be *which*', () => {
    expect(lastIn('It rained on Ana Ruiz, [which] said no.')).toBeNull();
  });
});

describe('a thing inside of a source', () => {
  it('is nobody for its ending', () => {
    const { speakers } = speakersOf('[A person familiar with the matter] said no.');
    expect(speakers.speakers.map(({ name }) => name)).toEqual(['A person familiar with the matter']);
    expect(lastIn('[A limnologist] said no.')).toBe('A limnologist');
  });
});
