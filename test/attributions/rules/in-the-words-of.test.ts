import { describe, expect, it } from 'vitest';
import { inTheWordsOf } from '../../../src/attributions/rules/in-the-words-of.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf, offersOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(inTheWordsOf, sceneOf(text)).map(({ source, content }) => [source, content]);

describe('inTheWordsOf', () => {
  it.each([
    ['In the words of Ana Ruiz, the match was lost.', 'Ana Ruiz', ['the match was lost']],
    ['In the words of the coach, Ana Ruiz, the match was lost!', 'the coach, Ana Ruiz', ['the match was lost']],
    ['In the words of Ruiz, it was “lost in the park”.', 'Ruiz', ['it was “lost in the park”']],
    [
      'The pier, in the words of the harbour master, Ellery, is “firewood”.',
      'the harbour master, Ellery',
      ['The pier', 'is “firewood”'],
    ],
    ['The match was lost, in the words of Ruiz.', 'Ruiz', ['The match was lost']],
    ['In the words of Ana Ruiz, nobody lost, and it rained.', 'Ana Ruiz', ['nobody lost, and it rained']],
    ['In the words of Ana Ruiz, the match is off, and gone.', 'Ana Ruiz', ['the match is off, and gone']],
    ['The match was lost in the words of Ruiz', 'Ruiz', ['The match was lost']],
    ['It promised, in the words of Ruiz, “to mend it”.', 'Ruiz', ['“to mend it”']],
    ['It rained. The match was, in the words of Ruiz, “lost”. It snowed.', 'Ruiz', ['The match was', '“lost”']],
  ])('has its source up to the comma before the verb or the marks: %s', (text, source, content) => {
    expect(found(text)).toEqual([[source, content]]);
  });

  it.each([
    ['another phrase', 'In the end of Ana Ruiz, the match was lost.'],
    ['a phrase in marks', 'He wrote “in the words of Ruiz, the match was lost”.'],
    ['nobody', 'In the words of was lost, the match.'],
    ['nothing', 'In the words of Ruiz.'],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('looks no farther than a sentence of sane length', () => {
    const long = `${'It rained and '.repeat(80)}it was, in the words of Ruiz, “lost” ${'and so on '.repeat(80)}.`;
    const [[, [before, behind]]] = found(long) as [[string, [string, string]]];
    expect(before.split(' ').length).toBeLessThan(161);
    expect(behind.split(' ').length).toBeLessThan(161);
  });

  it('turns on *words*', () => {
    const scene = sceneOf('It rained. In the words of Ruiz, it was lost.');
    const [draft] = offersOf(inTheWordsOf, scene);
    expect(draft).toMatchObject({
      by: 'in-the-words-of',
      cue: { first: 3, last: 7, anchor: 5, lemma: 'in the words of', act: 'state', attribution: 'speech', score: 1 },
      continues: null,
    });
  });
});
