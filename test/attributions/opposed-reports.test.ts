import { describe, expect, it } from 'vitest';
import { withoutOpposedReport } from '../../src/attributions/contents/opposed-reports.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { rangeOf, sceneOf, textOf } from './made-scene.ts';

function ownOf(content: string) {
  const scene = sceneOf(`Ruiz warned ${content}.`, { cue: 'warned', source: 'Ruiz', content: [content] });
  const { cue } = scene.cues[0] as TaggedCue;
  return textOf(scene.doc, withoutOpposedReport(scene, cue, rangeOf(scene.doc, content)));
}

describe('what somebody else says against it', () => {
  it.each([
    'that it would help, while party leader Ada Holm countered that it would not',
    'it would help, but Ada Holm argued that it would not, as “she said before”',
    'it would help, although Holm said that it was late',
  ])('is none of it: %s', (content) => {
    expect(ownOf(content)).toMatch(/^(that )?it would help$/);
  });

  it.each([
    ['it would help, while the old dam showed that it would not', 'a thing'],
    ['it would help, while Ada Holm slept', 'no report'],
    ['it would help, while Ada Holm said nothing', 'nothing said'],
    ['it would help, and Ada Holm said that it was late', 'the same side'],
    ['that “it would help, but Ada Holm said that it was late”', 'within marks'],
    ['it would help while Ada Holm said that it was late', 'no comma'],
  ])('may be part of it: %s (%s)', (content) => {
    expect(ownOf(content)).toBe(content);
  });

  it('follows the cue', () => {
    const text = 'It would help, but Ada Holm said that it was late, Ruiz said.';
    const content = 'It would help, but Ada Holm said that it was late';
    const scene = sceneOf(text, { cue: 'Ruiz said', source: null, content: [content] });
    const range = rangeOf(scene.doc, content);
    expect(withoutOpposedReport(scene, (scene.cues[0] as TaggedCue).cue, range)).toEqual(range);
  });
});
