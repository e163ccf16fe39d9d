import { describe, expect, it } from 'vitest';
import { withoutTime } from '../../src/attributions/contents/time-tails.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { sceneOf, textOf } from './made-scene.ts';

function contentIn(cue: string, content: string, anchor = cue) {
  const scene = sceneOf(`Ruiz ${cue} ${content}.`, { cue, anchor, source: 'Ruiz', content: [content] });
  const { cue: own, parts } = scene.cues[0] as TaggedCue;
  return withoutTime(scene, own, parts.content).map((range) => textOf(scene.doc, range));
}

describe('the time at which something was demanded', () => {
  it.each([
    ['a refund last night after the bridge shut at noon', 'a refund'],
    ['a new gate yesterday', 'a new gate'],
    ['an old apology last week', 'an old apology'],
  ])('is no content: %s', (content, own) => {
    expect(contentIn('demanded', content)).toEqual([own]);
  });

  it.each([
    ['that is to come', 'demanded', 'a refund next week'],
    ['of what happened', 'condemned', 'the raid last night'],
    ['in a clause', 'demanded', 'a refund for all who were there last night'],
    ['between marks', 'demanded', 'the “deal of last night”'],
    ['by itself', 'demanded', 'last night'],
  ])('is one %s', (_, cue, content) => {
    expect(contentIn(cue, content)).toEqual([content]);
  });

  it('is the day of what is yet to be announced', () => {
    expect(contentIn('is expected to announce', 'a review today', 'announce')).toEqual(['a review']);
    expect(contentIn('is expected to announce', 'a review later today', 'announce')).toEqual(['a review']);
    expect(contentIn('is expected to announce', 'a review today of the dam', 'announce')).toEqual([
      'a review today of the dam',
    ]);
    expect(contentIn('will announce', 'a review today', 'announce')).toEqual(['a review today']);
  });
});
