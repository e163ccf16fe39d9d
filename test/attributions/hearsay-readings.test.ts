import { describe, expect, it } from 'vitest';
import { withHearsay } from '../../src/attributions/mending/hearsay.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { inWords, type MadeReading, mendedBy, sceneOf } from './made-scene.ts';

function heard(text: string, made: MadeReading) {
  const scene = sceneOf(text, made);
  const mended = mendedBy(withHearsay, scene).cues[0] as TaggedCue;
  return mended === scene.cues[0] ? null : inWords(scene, mended);
}

describe('one who is quoted as saying', () => {
  it.each<[string, MadeReading, string | null, string[]]>([
    [
      'The Courier quoted Ruiz as saying: “It will hold.”',
      { cue: 'quoted', source: 'The Courier', content: ['Ruiz as saying: “It will hold.”'] },
      'Ruiz',
      ['“It will hold.”'],
    ],
    [
      'The Courier quoted Ruiz as saying “It will hold.”',
      { cue: 'quoted', source: 'The Courier', content: ['Ruiz'] },
      'Ruiz',
      ['“It will hold.”'],
    ],
    [
      'The Courier cited the old mate of the ship as saying, “It will hold,” and: “It did.”',
      { cue: 'cited', source: 'The Courier', content: ['“It will hold,”', '“It did.”'] },
      'the old mate of the ship',
      ['“It will hold,”', '“It did.”'],
    ],
  ])('said it: %s', (text, made, source, content) => {
    expect(heard(text, made)).toMatchObject({ source, content });
  });

  it.each<[string, MadeReading]>([
    [
      'The Courier quoted Ruiz as saying it will hold.',
      { cue: 'quoted', source: 'The Courier', content: ['Ruiz as saying it will hold'] },
    ],
    [
      'The Courier named Ruiz as saying: “It will hold.”',
      { cue: 'named', source: 'The Courier', content: ['“It will hold.”'] },
    ],
    [
      'The Courier quoted Ruiz as noting: “It will hold.”',
      { cue: 'quoted', source: 'The Courier', content: ['“It will hold.”'] },
    ],
    [
      'Ruiz was quoted by the Courier as saying: “It will hold.”',
      { cue: 'was quoted', source: 'Ruiz', content: ['“It will hold.”'] },
    ],
    ['Ruiz was quoted as saying: “It will hold.”', { cue: 'was quoted', source: 'Ruiz', content: ['“It will hold.”'] }],
    [
      `The Courier quoted the ${'old '.repeat(14)}mate as saying: “It will hold.”`,
      { cue: 'quoted', source: 'The Courier', content: ['“It will hold.”'] },
    ],
  ])('is none: %s', (text, made) => {
    expect(heard(text, made)).toBeNull();
  });
});

describe('a verb of saying that another leads to', () => {
  it.each<[string, MadeReading, ReturnType<typeof heard>]>([
    [
      'Ruiz is said to have told them that the dam would hold.',
      { cue: 'is said', content: ['to have told them that the dam would hold'] },
      { cue: 'is said to have told', source: 'Ruiz', content: ['that the dam would hold'] },
    ],
    [
      'She is said to have told them that the dam would hold.',
      { cue: 'is said', content: ['that the dam would hold'] },
      { cue: 'is said to have told', source: 'She', content: ['that the dam would hold'] },
    ],
    [
      'The mate is said to have told them that the dam would hold.',
      { cue: 'is said', content: ['that the dam would hold'] },
      { cue: 'is said to have told', source: null, content: ['that the dam would hold'] },
    ],
    [
      'Ruiz wrote to say that the dam would hold, and the pier.',
      { cue: 'wrote', source: 'Ruiz', content: ['that the dam would hold', 'the pier'] },
      { cue: 'wrote to say', source: 'Ruiz', content: ['that the dam would hold', 'the pier'] },
    ],
  ])('is the one that matters: %s', (text, made, expected) => {
    expect(heard(text, made)).toEqual(expected);
  });

  it.each<[string, MadeReading]>([
    ['Ruiz wrote to have it that the dam held.', { cue: 'wrote', source: 'Ruiz', content: ['that the dam held'] }],
    ['Ruiz wrote to build it that the dam held.', { cue: 'wrote', source: 'Ruiz', content: ['that the dam held'] }],
    ['Ruiz wrote and said that the dam held.', { cue: 'wrote', source: 'Ruiz', content: ['that the dam held'] }],
    ['Ruiz refused to say that the dam held.', { cue: 'refused', source: 'Ruiz', content: ['that the dam held'] }],
    ['Ruiz wrote to say that the dam held.', { cue: 'wrote', source: 'Ruiz', content: [] }],
    ['The dam held, Ruiz wrote to say.', { cue: 'wrote', source: 'Ruiz', content: ['The dam held'] }],
    [
      'Ruiz wrote “to say that the dam held”.',
      { cue: 'wrote', source: 'Ruiz', content: ['“to say that the dam held”'] },
    ],
    ['Ruiz wrote to say yes.', { cue: 'wrote', source: 'Ruiz', content: ['to say'] }],
  ])('is none: %s', (text, made) => {
    expect(heard(text, made)).toBeNull();
  });

  it('turns the reading on that verb', () => {
    const scene = sceneOf('Ruiz wrote to say that the dam held.', {
      cue: 'wrote',
      source: 'Ruiz',
      content: ['that the dam held'],
    });
    const { cue } = mendedBy(withHearsay, scene).cues[0] as TaggedCue;
    expect([cue.lemma, scene.doc.tokens[cue.anchor]?.text]).toEqual(['say', 'say']);
  });
});
