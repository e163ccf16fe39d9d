import { describe, expect, it } from 'vitest';
import { isOtherVerb } from '../../src/attributions/refusals/other-verb.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, sceneOf } from './made-scene.ts';

const isRefused = (text: string, made: MadeReading): boolean => {
  const scene = sceneOf(text, made);
  return isOtherVerb(scene, scene.cues[0] as TaggedCue);
};

describe('a verb that is none of speech', () => {
  it.each<[string, MadeReading]>([
    [
      'When Ruiz went to fetch him the alarm was raised.',
      { cue: 'went', source: 'Ruiz', content: ['the alarm was raised'] },
    ],
    ['Ruiz is alleged to have called it “a farce”.', { cue: 'is', source: 'Ruiz', content: ['it “a farce”'] }],
    ['Hikers thank “angels” in green.', { cue: 'thank', source: 'Hikers', content: ['“angels”'] }],
  ])('is refused: %s', (text, made) => {
    expect(isRefused(text, made)).toBe(true);
  });

  it.each<[string, MadeReading]>([
    ['Ruiz went: “Not in my town.”', { cue: 'went', source: 'Ruiz', content: ['“Not in my town.”'] }],
    ['“You saved us all,” Ruiz thanked them.', { cue: 'thanked', source: 'Ruiz', content: ['“You saved us all,”'] }],
    ['Ruiz thanked them that it was dry.', { cue: 'thanked', source: 'Ruiz', content: ['that it was dry'] }],
    ['Her plea was “leave us” then.', { cue: 'was', source: 'Her plea', content: ['“leave us”'] }],
  ])('is not: %s', (text, made) => {
    expect(isRefused(text, made)).toBe(false);
  });
});
