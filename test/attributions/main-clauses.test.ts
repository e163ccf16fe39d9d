import { describe, expect, it } from 'vitest';
import { withoutMainClause } from '../../src/attributions/contents/main-clauses.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, made: MadeReading) {
  const scene = sceneOf(text, made);
  const tagged = scene.cues[0] as TaggedCue;
  return withoutMainClause(scene, tagged, tagged.parts.content).map((range) => textOf(scene.doc, range));
}

describe('the main clause behind a clause that reports', () => {
  it.each([
    ['If Ruiz says that the dam is safe, nobody will believe him.', 'that the dam is safe'],
    ['When Ruiz says that the dam, built in 1950, is safe, he lies.', 'that the dam, built in 1950, is safe'],
    ['When Ruiz says that if it rains, it leaks, nobody listens.', 'that if it rains, it leaks'],
    ['Where Ruiz says that the dam is safe, engineers often disagree.', 'that the dam is safe'],
    ['When Ruiz says that the dam is safe, most of the divers had left.', 'that the dam is safe'],
    ['As Ruiz says that the dam is safe, water is coming in.', 'that the dam is safe'],
  ])('is no part of what was said: %s', (text, own) => {
    const content = text.slice(text.indexOf('that'), -1);
    expect(contentIn(text, { cue: 'says', source: 'Ruiz', content: [content] })).toEqual([own]);
  });

  it.each<[string, MadeReading]>([
    [
      'Ruiz says that if it rains, the dam will go.',
      { cue: 'says', source: 'Ruiz', content: ['that if it rains, the dam will go'] },
    ],
    [
      'It leaks when Ruiz says that it rains, and it will go.',
      { cue: 'says', source: 'Ruiz', content: ['that it rains, and it will go'] },
    ],
    [
      'If Ruiz says that it leaks, rots and stinks.',
      { cue: 'says', source: 'Ruiz', content: ['that it leaks, rots and stinks'] },
    ],
    ['If Ruiz says “it leaks, it rots” then go.', { cue: 'says', source: 'Ruiz', content: ['“it leaks, it rots”'] }],
    ['As Ruiz says, if it leaks, it rots.', { cue: 'says', source: 'Ruiz', content: ['if it leaks, it rots'] }],
  ])('is not looked for: %s', (text, made) => {
    expect(contentIn(text, made)).toEqual(made.content);
  });
});
