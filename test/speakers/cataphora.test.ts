import { describe, expect, it } from 'vitest';
import { looksAhead } from '../../src/speakers/resolving/cataphora.ts';
import { rangeOf, sceneOf } from './made-scene.ts';

function looksAheadIn(text: string, pronoun: string): boolean {
  const scene = sceneOf(text);
  return looksAhead(scene, rangeOf(scene.doc, pronoun).first);
}

describe('looksAhead', () => {
  it.each([
    ['Asked whether he was sorry, Luis Ortega paused.', 'he was'],
    ['It rained. Asked whether he was sorry, Luis Ortega paused.', 'he was'],
    ['Asked whether he, Luis Ortega paused.', 'he,'],
  ])('holds in a participle’s clause before a name: %s', (text, pronoun) => {
    expect(looksAheadIn(text, pronoun)).toBe(true);
  });

  it.each([
    ['before a pronoun', 'Asked whether she was sorry, he paused.', 'she was'],
    ['in another clause', 'When he was sorry, Luis Ortega paused.', 'he was'],
    ['behind a participle of the present', 'Asking whether he was sorry, Luis Ortega paused.', 'he was'],
    ['without a comma', 'Asked whether he was sorry Luis Ortega paused.', 'he was'],
    ['before the comma of the next sentence', 'Asked whether he was sorry. In May, Luis Ortega paused.', 'he was'],
    ['at the end', 'Asked if he', 'he'],
    ['far before the name', `Asked whether he was sorry${' and cold'.repeat(12)}, Luis Ortega paused.`, 'he was'],
  ])('does not hold %s', (_, text, pronoun) => {
    expect(looksAheadIn(text, pronoun)).toBe(false);
  });
});
