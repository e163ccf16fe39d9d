import { describe, expect, it } from 'vitest';
import { withoutAntecedent } from '../../src/attributions/contents/antecedents.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, opening: string) {
  const scene = sceneOf(text, { cue: 'say', source: 'keepers', content: [opening] });
  const { cue, parts } = scene.cues[0] as TaggedCue;
  return parts.content.map((range) => textOf(scene.doc, withoutAntecedent(scene, cue, range)));
}

describe('what stands before a relative clause', () => {
  it('is none of what is said within it', () => {
    expect(contentIn('The shots came from a man who, keepers say, ran.', 'The shots came from a man who')).toEqual([
      'who',
    ]);
    expect(contentIn('It holds a letter in which, keepers say, he lied.', 'It holds a letter in which')).toEqual([
      'in which',
    ]);
  });

  it.each([
    ['is its subject', 'A man who, keepers say, ran is 40.', 'A man who'],
    ['is not relative', 'The shots came from the hill, keepers say, and hit.', 'The shots came from the hill'],
    ['is no more than a thing', 'He took a third of that, keepers say, and ran.', 'He took a third of that'],
    ['has no comma behind it', 'The shots came from a man who keepers say ran.', 'The shots came from a man who'],
    [
      'has a comma before the verb',
      'The shots came from a man who, keepers, say, ran.',
      'The shots came from a man who',
    ],
    ['stands behind the verb', 'It is safe, keepers say of the man who, in May, ran.', 'of the man who'],
    ['is quoted', '“They hit a man who,” keepers say, “ran.”', '“They hit a man who,”'],
  ])('is kept where it %s', (_, text, opening) => {
    expect(contentIn(text, opening)).toEqual([opening]);
  });
});
