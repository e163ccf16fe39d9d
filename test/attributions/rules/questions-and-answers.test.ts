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

  it('may be answers alone, where there are three', () => {
    expect(found('A: Forty.\nQWhy?\nA: I saw them.\nQAll?\nA: I did.')).toHaveLength(3);
    expect(found('A: Forty.\nQWhy?\nA: I saw them.')).toEqual([]);
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

  it.each([
    'Q: Do I need a permit?\nA: You need one on weekdays.',
    'Q: Can visitors park?\nA: You can buy ten vouchers.\nQ: And lorries?\nA: No.\nQ: At night?\nA: You can.',
  ])('are none of a guide for its readers: %s', (text) => {
    expect(found(text)).toEqual([]);
    expect(extract(`The town has changed its rules from 1 April.\n\n${text}`).quotes).toEqual([]);
  });

  it.each([
    'Q: Do I bore you?\nA: You do not.\nQ: How are you?\nA: You see how.',
    'Q: Can visitors park?\nA: You can. I do.\nQ: And lorries?\nA: No.\nQ: At night?\nA: You can.',
  ])('are those of an interview where somebody is asked, or answers of themselves: %s', (text) => {
    expect(found(text)).not.toEqual([]);
  });

  it('is no quotation where it opens a headline', () => {
    expect(extract('Q&A: The Botanist Who Talks to Ferns\n\nIt rained all night in the valley.').quotes).toEqual([]);
    expect(extract('Profile: The Woman Who Counts Eels\n\nIt rained all night in the valley.').quotes).toEqual([]);
  });
});
