import { describe, expect, it } from 'vitest';
import { isPronominal } from '../../src/attributions/refusals/pronominal.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const refused = (text: string, made: MadeReading): boolean => holdsFor(isPronominal, text, made);

describe('oneself', () => {
  it.each([
    ['They explained themselves.', ['themselves'], true],
    ['They explained themselves and that it was late.', ['themselves', 'that it was late'], false],
    ['They said it themselves.', ['it themselves'], false],
    ['They explained a selfless man.', ['a selfless man'], false],
  ])('is nothing that was said: %s', (text, content, expected) => {
    expect(refused(text, { cue: text.split(' ')[1] as string, source: 'They', content })).toBe(expected);
  });
});

describe('the name of a platform', () => {
  it.each([
    ['They weighed in on X.', 'X', true],
    ['They weighed in on tides.', 'tides', false],
  ])('is where somebody writes: %s', (text, content, expected) => {
    expect(refused(text, { cue: 'weighed in', anchor: 'weighed', source: 'They', content: [content] })).toBe(expected);
  });
});
