import { describe, expect, it } from 'vitest';
import { isOccasion } from '../../src/attributions/refusals/occasion.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const WHEN = 'When the ice had melted';
const wrote = (...content: string[]): MadeReading => ({ cue: 'wrote', source: 'Ruiz', content });

describe('content that says when something was written', () => {
  it.each([
    ['When the ice had melted, Ruiz wrote a letter.', [WHEN]],
    ['When the ice had melted, Ruiz wrote a letter.', [WHEN, 'a letter']],
    ['Before the ice had melted, Ruiz wrote letters.', ['Before the ice had melted']],
  ])('is an occasion: %s', (text, content) => {
    expect(holdsFor(isOccasion, text, wrote(...content))).toBe(true);
  });

  it.each([
    ['When the ice had melted, the dam will go, Ruiz wrote.', ['When the ice had melted, the dam will go']],
    ['When the ice had melted the dam went, Ruiz wrote.', ['When the ice had melted the dam went']],
    ['When the ice had melted, Ruiz wrote that it held.', [WHEN, 'that it held']],
    ['When the ice had melted, Ruiz wrote a letter that held.', [WHEN, 'a letter that held']],
    ['When the ice had melted, Ruiz wrote a “letter”.', [WHEN, 'a “letter”']],
    ['“When the ice had melted,” Ruiz wrote a letter.', [WHEN]],
    ['The ice had melted, Ruiz wrote a letter.', ['The ice had melted']],
    ['At noon, when it thawed, Ruiz wrote a letter.', ['At noon, when it thawed']],
    ['Ruiz wrote letters before the ice melted.', ['before the ice melted']],
  ])('is what was written in %s', (text, content) => {
    expect(holdsFor(isOccasion, text, wrote(...content))).toBe(false);
  });

  it('has a source right before its cue', () => {
    const text = 'When the ice had melted, Ruiz at last wrote a letter.';
    expect(holdsFor(isOccasion, text, wrote(WHEN))).toBe(false);
    expect(holdsFor(isOccasion, text, { ...wrote(WHEN), source: null })).toBe(false);
    expect(holdsFor(isOccasion, text, { ...wrote(), source: 'Ruiz at last' })).toBe(false);
  });
});
