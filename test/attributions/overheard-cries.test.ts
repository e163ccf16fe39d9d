import { describe, expect, it } from 'vitest';
import { withoutHearer } from '../../src/attributions/mending/overheard-cries.ts';
import { withSharedSubject } from '../../src/attributions/mending/shared-subjects.ts';
import { mendedBy, mendedIn, sceneOf } from './made-scene.ts';

const sourceIn = (text: string, cue: string, source: string) =>
  mendedIn(withoutHearer, text, { cue, source, content: ['“Out now!”'] }).source;

describe('whoever hears cries', () => {
  it.each([
    ['The minister was greeted with chants of “Out now!”', 'chants', 'The minister'],
    ['The minister was met by loud cries of “Out now!”', 'cries', 'The minister'],
    ['Coyle left the pitch to boos and cries of “Out now!”', 'cries', 'Coyle'],
    ['Coyle sat down amid shouts of “Out now!”', 'shouts', 'Coyle'],
  ])('does not utter them: %s', (text, cue, source) => {
    expect(sourceIn(text, cue, source)).toBeNull();
  });

  it.each([
    ['Fans responded with chants of “Out now!”', 'chants', 'Fans'],
    ['The crowd broke into chants of “Out now!”', 'chants', 'The crowd'],
    ['Ruiz, close to tears, cries “Out now!”', 'cries', 'Ruiz'],
  ])('is another than those who do: %s', (text, cue, source) => {
    expect(sourceIn(text, cue, source)).toBe(source);
  });

  it('is not given them as the subject of a verb before', () => {
    const text = 'Coyle left the pitch to boos and cries of “Out now!”';
    const scene = sceneOf(text, { cue: 'cries', content: ['“Out now!”'] });
    expect(mendedBy(withSharedSubject, scene).cues.map(({ parts }) => parts.source)).toEqual([null]);
  });
});
