import { describe, expect, it } from 'vitest';
import { withoutSummative } from '../../src/attributions/contents/summatives.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, ...content: readonly string[]): (string | null)[] {
  const scene = sceneOf(text, { cue: 'said', source: 'Ruiz', content });
  const { cue, parts } = scene.cues[0] as TaggedCue;
  return withoutSummative(scene, cue, parts.content).map((range) => textOf(scene.doc, range));
}

describe('a noun that sums up what was said', () => {
  it.each([
    ['Ruiz said the dam would hold, a claim that the keeper disputes.', 'the dam would hold'],
    ['Ruiz said they dive at night – a long forbidden practice that kills.', 'they dive at night'],
    ['Ruiz said the men dived alone, a practice forbidden by law.', 'the men dived alone'],
    ['Ruiz said the dam had never leaked, something the keeper denies.', 'the dam had never leaked'],
    ['Ruiz said the dam was “as good as new,” a claim nobody believes.', 'the dam was “as good as new,”'],
  ])('is the writer’s: %s', (text, own) => {
    expect(contentIn(text, text.slice('Ruiz said '.length, -1))).toEqual([own]);
  });

  it('is so behind the cue of what stands before', () => {
    const text = 'The dam would hold, Ruiz said on Friday, a claim that the keeper disputes.';
    expect(contentIn(text, 'The dam would hold', 'a claim that the keeper disputes')).toEqual(['The dam would hold']);
  });

  it.each([
    'Ruiz said the letter, a claim that nobody had checked, was forged.',
    'Ruiz said she wanted a dam, a plan that works and a keeper.',
    'Ruiz said they saw the keeper, a man who never sleeps.',
    'Ruiz said the dive was a long one, a step too far.',
    'Ruiz said “it would hold, a claim that nobody believes”.',
  ])('is not looked for: %s', (text) => {
    const content = text.slice('Ruiz said '.length, -1);
    expect(contentIn(text, content)).toEqual([content]);
  });

  it('belongs to what stands before the cue', () => {
    const text = 'It would cost a million, a decision that would ruin us, Ruiz said.';
    expect(contentIn(text, 'It would cost a million, a decision that would ruin us')).toEqual([
      'It would cost a million, a decision that would ruin us',
    ]);
  });
});
