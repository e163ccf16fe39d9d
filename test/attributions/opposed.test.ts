import { describe, expect, it } from 'vitest';
import { isOpposed } from '../../src/attributions/refusals/opposed.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const refused = (text: string, made: MadeReading): boolean => holdsFor(isOpposed, text, made);

describe('a clause before another that is set against it', () => {
  it.each([
    ['Study links dinner to sleep, but authors urge caution.', 'Study links dinner to sleep', true],
    ['“Dinner harms your sleep,” but authors urge caution.', '“Dinner harms your sleep,”', false],
    ['Study links dinner to sleep, and authors urge caution.', 'Study links dinner to sleep', true],
    ['Study links dinner to sleep and authors urge caution.', 'Study links dinner to sleep', false],
    ['Dinner hurts, but authors urge caution.', 'caution', false],
  ])('is not what its subject says: %s', (text, content, expected) => {
    expect(refused(text, { cue: 'urge', source: 'authors', content: [content] })).toBe(expected);
  });
});
