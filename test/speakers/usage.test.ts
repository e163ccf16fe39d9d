import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('how an article calls one of several by a short name', () => {
  it.each([
    [
      'by the bare surname',
      'Ana Ruiz swims. Her mother, Eva Ruiz, drives. Ruiz, 20, won in May. Eva Ruiz was proud of it. Eva Ruiz cried. Then [Ruiz] said no.',
      'Ana Ruiz',
    ],
    [
      'by a courtesy',
      'Ana Ruiz swims. Her aunt, Eva Ruiz, drives. Ms Ruiz won in May. Eva Ruiz was proud. Eva Ruiz cried. Then [Ms Ruiz] said no.',
      'Ana Ruiz',
    ],
    [
      'by another courtesy',
      'Eva Ruiz drives. Miss Ruiz cried. Ana Ruiz swims. Ana Ruiz fell. Then [Miss Ruiz] said no.',
      'Eva Ruiz',
    ],
    [
      'by a courtesy before the whole name',
      'Mrs Eva Ruiz drives. Ana Ruiz swims. Ana Ruiz fell. Then [Mrs Ruiz] said no.',
      'Eva Ruiz',
    ],
  ])('it keeps to: %s', (_, text, name) => {
    expect(lastIn(text)).toBe(name);
  });

  it('is not told by what somebody says in marks', () => {
    const text =
      'Eva Ruiz drives. “Miss Ruiz cried,” he said. Ana Ruiz swims. Ana Ruiz fell. Then [Miss Ruiz] said no.';
    expect(lastIn(text)).toBe('Ana Ruiz');
  });
});
