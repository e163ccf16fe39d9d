import { describe, expect, it } from 'vitest';
import type { TokenRange } from '../../src/attributions/attribution.ts';
import { withoutComment } from '../../src/attributions/contents/comments.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, content: string): string | null {
  const scene = sceneOf(text, { cue: 'said', source: 'Ruiz', content: [content] });
  const { cue, parts } = scene.cues[0] as TaggedCue;
  return textOf(scene.doc, withoutComment(scene, cue, parts.content[0] as TokenRange));
}

describe('what the writer makes of a report', () => {
  it.each([
    ['Ruiz said the dam could open in May – which must be soon.', 'the dam could open in May'],
    ['Ruiz said it was his last term -- which nobody believed.', 'it was his last term'],
    ['Ruiz said the dam would hold, even as it leaked.', 'the dam would hold'],
    ['Ruiz said the dam would hold even as the crew left town.', 'the dam would hold'],
  ])('is no part of it: %s', (text, own) => {
    expect(contentIn(text, text.slice('Ruiz said '.length, -1))).toBe(own);
  });

  it.each([
    'Ruiz said the dam – which leaks – could open in May.',
    'Ruiz said the dam – a tall one – could open in May.',
    'Ruiz said the dam, which leaks, could open in May.',
    'Ruiz said the dam could open in May – at last.',
    'Ruiz said the dam, even as it leaked, would hold.',
    'Ruiz said he came as a friend and even as a guide.',
    'Ruiz said “it holds even as it leaks”.',
    'Ruiz said “it opens in May – which is soon”.',
  ])('is not looked for: %s', (text) => {
    const content = text.slice('Ruiz said '.length, -1);
    expect(contentIn(text, content)).toBe(content);
  });

  it('is not looked for before the cue', () => {
    const content = 'A truce held even as it rained';
    expect(contentIn(`${content}, Ruiz said.`, content)).toBe(content);
  });
});
