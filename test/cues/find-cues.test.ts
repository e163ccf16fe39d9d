import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/cues/find-cues.ts';
import { CUE_VERBS } from '../../src/lexicon/cue-verbs.ts';
import { readDocument } from '../../src/text/read-document.ts';

const cuesIn = (text: string): string[] => {
  const doc = readDocument(text);
  return findCues(doc).map(({ first, last }) => doc.text.slice(doc.tokens[first]?.start, doc.tokens[last - 1]?.end));
};

describe('findCues', () => {
  it.each([
    ['Ruiz said that the ice was thin.', ['said']],
    ['Ruiz has already told the crew.', ['has already told']],
    ['The board did not deny it and added nothing.', ['did not deny', 'added']],
    ['The union complained that nobody was asked.', ['complained', 'was asked']],
    ['She tweeted, posted and emailed.', ['tweeted', 'posted', 'emailed']],
  ])('finds the cue verbs of %j, auxiliaries included', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });

  it.each([
    'The report was long.',
    'He had the last say in the matter.',
    'The state of the road is poor.',
    'It is rude to say goodbye.',
    'A note lay on the desk.',
  ])('takes no noun and no infinitive in %j', (text) => {
    expect(cuesIn(text)).toEqual([]);
  });

  it('gives each cue the act and the kind of its row', () => {
    const doc = readDocument('Ruiz warned the crew. Osei believes it.');
    expect(findCues(doc)).toMatchObject([
      { lemma: 'warn', act: 'warn', attribution: 'speech' },
      { lemma: 'believe', act: 'think', attribution: 'belief' },
    ]);
  });
});

describe('the lexicon of cue verbs', () => {
  it('has a frame in each row', () => {
    expect(CUE_VERBS.filter(({ frames }) => frames.length === 0)).toEqual([]);
    expect(CUE_VERBS.length).toBeGreaterThan(150);
  });
});
