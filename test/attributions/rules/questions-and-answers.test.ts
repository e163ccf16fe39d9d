import { describe, expect, it } from 'vitest';
import { questionsAndAnswers } from '../../../src/attributions/rules/questions-and-answers.ts';
import { extract } from '../../../src/extract.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(questionsAndAnswers, sceneOf(text));

describe('questions and answers', () => {
  it.each([
    ['Q: How deep?\nA: Forty metres.', 'Q', 'A'],
    ['Question: How deep?\nAnswer: Forty metres.', 'Question', 'Answer'],
  ])('are the turns of an interview: %s', (text, question, answer) => {
    expect(found(text)).toEqual([
      { source: question, cue: ':', content: ['How deep?'] },
      { source: answer, cue: ':', content: ['Forty metres.'] },
    ]);
  });

  it('have stops for colons', () => {
    expect(found('Q. How deep?\nA. Forty metres.')).toEqual([
      { source: 'Q.', cue: null, content: ['How deep?'] },
      { source: 'A.', cue: null, content: ['Forty metres.'] },
    ]);
    expect(found('A. Baker won.\nB. Miller lost.')).toEqual([]);
  });

  it.each([
    ['a question without answers', 'Q: How deep?\nIt rained.'],
    ['answers without a question', 'A: Forty metres.\nIt rained.'],
    ['small letters', 'q: How deep?\na: Forty metres.'],
    ['no colon', 'Q How deep?\nA shoal of fish.'],
    ['nothing behind it', 'Q:\nA:'],
    ['another letter', 'B: How deep?\nC: Forty metres.'],
  ])('are none: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is no quotation where it opens a headline', () => {
    expect(extract('Q&A: The Botanist Who Talks to Ferns\n\nIt rained all night in the valley.').quotes).toEqual([]);
    expect(extract('Profile: The Woman Who Counts Eels\n\nIt rained all night in the valley.').quotes).toEqual([]);
  });
});
