import { describe, expect, it } from 'vitest';
import type { TokenRange } from '../../src/attributions/attribution.ts';
import { withoutComment } from '../../src/attributions/contents/comments.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, content: string): string | null {
  const scene = sceneOf(text, { cue: 'said', source: 'Ruiz', content: [content] });
  const [range] = (scene.cues[0] as TaggedCue).parts.content as [TokenRange];
  return textOf(scene.doc, withoutComment(scene, range));
}

describe('what the writer makes of a report', () => {
  it.each([
    ['Ruiz said the dam could open in May – which must be soon.', 'the dam could open in May'],
    ['Ruiz said it was his last term -- which nobody believed.', 'it was his last term'],
  ])('is no part of it: %s', (text, own) => {
    expect(contentIn(text, text.slice('Ruiz said '.length, -1))).toBe(own);
  });

  it.each([
    'Ruiz said the dam – which leaks – could open in May.',
    'Ruiz said the dam – a tall one – could open in May.',
    'Ruiz said the dam, which leaks, could open in May.',
    'Ruiz said the dam could open in May – at last.',
    'Ruiz said “it opens in May – which is soon”.',
  ])('is not looked for: %s', (text) => {
    const content = text.slice('Ruiz said '.length, -1);
    expect(contentIn(text, content)).toBe(content);
  });
});
