import { describe, expect, it } from 'vitest';
import { isPortent } from '../../src/attributions/refusals/portent.ts';
import { holdsFor } from './made-scene.ts';

describe('what a thing foretells', () => {
  it.each([
    ['The debate promises to be long.', 'The debate', 'promises', 'to be long', true],
    ['The move threatened to split the town.', 'The move', 'threatened', 'to split the town', true],
    ['The council threatened to split the town.', 'The council', 'threatened', 'to split the town', false],
    ['The nurse promises to be quick.', 'The nurse', 'promises', 'to be quick', false],
    ['Ruiz promises to be quick.', 'Ruiz', 'promises', 'to be quick', false],
    ['The debate promised that it was late.', 'The debate', 'promised', 'that it was late', false],
    ['The debate began to be long.', 'The debate', 'began', 'to be long', false],
  ])('is not said: %s', (text, source, cue, content, expected) => {
    expect(holdsFor(isPortent, text, { cue, source, content: [content] })).toBe(expected);
  });
});
