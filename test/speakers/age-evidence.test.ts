import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('what tells the kind of a name that tells none', () => {
  it('is an age', () => {
    expect(lastOf('Vole Hallam, 33, candle-maker, left. [She] said no.')).toBe('Vole Hallam');
    expect(lastOf('Vole Hallam, 2033, closed. [She] said no.')).not.toBeUndefined();
    expect(lastOf('Halka Varr’s alarm rang as it should ring. Varr, 67, sat. [She] said no.')).toBe('Halka Varr');
    expect(lastOf('Halka Varr rang as it should ring. Varr (67) sat. [She] said no.')).toBeNull();
  });

  it('is a possessive behind which nothing stands that could be owned', () => {
    expect(lastOf('Ana Ruiz left. She sold to Fortnum’s. [She] said no.')).toBe('Ana Ruiz');
    expect(speakersOf('Ana Ruiz left. She sold to Fortnum’s. [Fortnum’s] said no.').named('Fortnum')?.kind).toBe(
      'organization',
    );
  });
});
