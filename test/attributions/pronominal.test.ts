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

describe('a word for a clause', () => {
  it.each<[string, string, 'belief' | 'speech', boolean]>([
    ['They thought so.', 'so', 'belief', false],
    ['They thought otherwise.', 'otherwise', 'belief', false],
    ['They thought again.', 'again', 'belief', true],
    ['They talked so.', 'so', 'speech', true],
  ])('is what somebody believes: %s', (text, content, attribution, expected) => {
    const cue = text.split(' ')[1] as string;
    expect(refused(text, { cue, source: 'They', content: [content], attribution })).toBe(expected);
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
