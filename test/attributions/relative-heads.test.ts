import { describe, expect, it } from 'vitest';
import { withRelativeHead } from '../../src/attributions/mending/relative-heads.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { rangeOf, sceneOf, textOf } from './made-scene.ts';

function headIn(text: string, source = 'Ruiz', cue = 'said'): string | null {
  const scene = sceneOf(text, { cue, source });
  const { doc } = scene;
  return textOf(doc, withRelativeHead(doc.tokens, rangeOf(doc, source), (scene.cues[0] as TaggedCue).cue));
}

describe('those whom a clause before the cue tells of', () => {
  it.each([
    ['Voters who had backed Ruiz said no.', 'Voters who had backed Ruiz'],
    ['Old voters who had voted for Ruiz said no.', 'Old voters who had voted for Ruiz'],
    ['The crew that sailed with Ruiz said no.', 'The crew that sailed with Ruiz'],
    ['It rained, and voters who often backed Ruiz said no.', 'voters who often backed Ruiz'],
  ])('are the source: %s', (text, source) => {
    expect(headIn(text)).toBe(source);
  });

  it.each([
    'Voters who believe Ruiz said no.',
    'A speech that held with Ruiz said no.',
    'Voters, who slept, and Ruiz said no.',
    'Those who stay as Ruiz said no.',
    'Voters slept. Who backed Ruiz said no.',
    'Voters who the old crew backed, Ruiz said no.',
    'They backed Ruiz said no.',
  ])('are not looked for in %s', (text) => {
    expect(headIn(text)).toBeNull();
  });

  it('are not those who heard somebody say something', () => {
    expect(headIn('Voters who heard Ruiz say no left.', 'Ruiz', 'say')).toBeNull();
    expect(headIn('Voters who heard him say no left.', 'him', 'say')).toBe('Voters who heard him');
  });
});
