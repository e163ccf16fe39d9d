import { describe, expect, it } from 'vitest';
import { inscription } from '../../../src/attributions/rules/inscription.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf, offersOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(inscription, sceneOf(text)).map(({ cue, source }) => [source, cue]);

describe('words on something written', () => {
  it.each([
    ['Neighbours held signs reading “Save the dam”.', 'signs', 'reading'],
    ['Neighbours held up a sign reading: “Save the dam”.', 'a sign', 'reading'],
    ['He wore a badge and held a small paper sign saying, “Save the dam”.', 'a small paper sign', 'saying'],
    ['A banner that read “Save the dam” hung from the bridge.', 'A banner', 'read'],
    ['She has a poster that says “Save the dam”.', 'a poster', 'says'],
    ['He gave her a sign reading “Save the dam”.', 'a sign', 'reading'],
    ['The sign reading “Save the dam” is gone.', 'The sign', 'reading'],
    ['They held the banner reading “Save the dam”.', 'the banner', 'reading'],
    ['They hung a banner from the bridge that read “Save the dam”.', 'a banner', 'read'],
    ['It hung with a banner reading “Save the dam”.', 'a banner', 'reading'],
  ])('are its own: %s', (text, source, cue) => {
    expect(found(text)).toEqual([[source, cue]]);
  });

  it.each([
    ['of somebody', 'He saw a woman reading “Low Tide”.'],
    ['of somebody in a room', 'He met a woman in the study reading “Low Tide”.'],
    ['of somebody that is a man', 'A man that said “Low tide” left.'],
    ['of somebody in a place', 'A keeper at the dam that said “Low tide” left.'],
    ['of a sign that reads itself', 'A sign also read “Save the dam”.'],
    ['of a sign that does something else', 'He broke a sign that showed “Save the dam”.'],
    ['of a sign that is done with', 'They burnt a sign, singing “Save the dam”.'],
    ['of a verb in another paragraph', 'They held a sign reading\n“Save the dam”.'],
  ])('are none %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('stand on a phrase of no more than eight words', () => {
    const [row] = found(`They held ${'old '.repeat(20)}signs reading “Save the dam”.`);
    expect(row?.[0]?.split(' ')).toHaveLength(8);
  });

  it('are something said', () => {
    const [draft] = offersOf(inscription, sceneOf('A banner that read “Save the dam” hung there.'));
    expect(draft).toMatchObject({
      by: 'inscription',
      cue: { attribution: 'speech', lemma: 'read', score: 1 },
      continues: null,
    });
  });
});
