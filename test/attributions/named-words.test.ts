import { describe, expect, it } from 'vitest';
import { withNamedWords } from '../../src/attributions/mending/named-words.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

/** Source, cue and content after the reading is mended. */
function mendedIn(text: string, made: MadeReading) {
  const scene = sceneOf(text, made);
  return mendedBy(withNamedWords, scene).cues.map(({ cue, parts }) => [
    textOf(scene.doc, parts.source),
    textOf(scene.doc, cue),
    ...parts.content.map((range) => textOf(scene.doc, range)),
  ])[0];
}

describe('a reading of a noun for words', () => {
  it('has the noun for its cue where the network took the verb', () => {
    const text = 'The coach’s only complaint was that the pitch “is a field”.';
    const made = { cue: 'was', source: 'The coach’s only complaint', content: ['that the pitch “is a field”'] };
    expect(mendedIn(text, made)).toEqual(['The coach', 'complaint', 'that the pitch “is a field”']);
  });

  it('says the clause alone', () => {
    const text = 'Her answer to the old council was that the dam would hold.';
    const made = { cue: 'answer', source: 'Her', content: ['to the old council was that the dam would hold'] };
    expect(mendedIn(text, made)).toEqual(['Her', 'answer', 'that the dam would hold']);
  });

  it.each<[string, string, MadeReading]>([
    [
      'of another noun',
      'The coach’s only hope was that the rain would stop.',
      { cue: 'was', source: 'The coach’s only hope', content: ['that the rain would stop'] },
    ],
    [
      'of another verb',
      'Her answer was that he had said that it was late.',
      { cue: 'said', source: 'he', content: ['that it was late'] },
    ],
    [
      'that is right',
      'Her answer was that it was late.',
      { cue: 'answer', source: 'Her', content: ['that it was late'] },
    ],
    [
      'of a noun that the clause is right behind',
      'They laughed at her remark that it was late.',
      { cue: 'remark', source: 'her', content: ['that it was late'] },
    ],
  ])('stays as it is %s', (_, text, made) => {
    expect(mendedIn(text, made)).toEqual([made.source, made.cue, ...(made.content ?? [])]);
  });
});
