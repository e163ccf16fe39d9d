import { describe, expect, it } from 'vitest';
import { withPartedRelative } from '../../src/attributions/mending/parted-relatives.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

function sourceIn(text: string, source: string | null = null, content = 'it was late') {
  const reading: MadeReading = { cue: 'said', source, content: [content] };
  const scene = sceneOf(text, reading);
  return textOf(scene.doc, mendedBy(withPartedRelative, scene).cues[0]?.parts.source);
}

describe('a relative pronoun that an insertion parts from its verb', () => {
  it.each([
    ['They met a driver who, after lunch, said it was late.', null, 'who'],
    ['They met a driver who, after lunch, said it was late.', 'They', 'who'],
    ['It was the board which, in a letter found in May, said it was late.', null, 'which'],
  ])('is the source: %s', (text, source, expected) => {
    expect(sourceIn(text, source)).toBe(expected);
  });

  it.each<[string, string | null, string | null, string]>([
    ['Ana Ruiz, who, after lunch, said it was late, left.', 'Ana Ruiz, who', 'Ana Ruiz, who', 'one that holds it'],
    ['Ana Ruiz, who, after lunch, slept, said it was late.', 'Ana Ruiz', 'Ana Ruiz', 'behind another verb'],
    ['They met a driver who slept after lunch, said it was late.', null, null, 'no insertion'],
    ['They met a driver. Who, after lunch. They, said it was late.', null, null, 'of another sentence'],
    ['They met “a driver who, after lunch”, said it was late.', null, null, 'in marks'],
    ['They met a driver who, after lunch, it was late, said.', null, null, 'what was said before the verb'],
  ])('is none otherwise: %s (%s, %s: %s)', (text, source, expected) => {
    expect(sourceIn(text, source)).toBe(expected);
  });
});
