import { describe, expect, it } from 'vitest';
import { isCorrection } from '../../src/attributions/refusals/correction.ts';
import { holdsFor } from './made-scene.ts';

describe('the note of an editor', () => {
  it.each([
    ['An earlier version', true],
    ['A version of this article', true],
    ['An earlier version of the plan', false],
    ['A later version', false],
    ['This article', false],
  ])('is no report: %s', (source, expected) => {
    const made = { cue: 'said', source, content: ['the dam was new'] };
    expect(holdsFor(isCorrection, `${source} said the dam was new.`, made)).toBe(expected);
  });
});
