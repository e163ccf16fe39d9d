import { describe, expect, it } from 'vitest';
import { isUnanswered } from '../../src/attributions/refusals/unanswered.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const refused = (text: string, made: MadeReading): boolean => holdsFor(isUnanswered, text, made);

describe('an answer to nobody', () => {
  it.each([
    ['They did not respond by noon at all.', 'did not respond', 'by noon at all', true],
    ['They never replied that it was late.', 'never replied', 'that it was late', true],
    [
      'They responded to a request for comment that was made.',
      'responded',
      'to a request for comment that was made',
      true,
    ],
    ['They answered questions that were asked.', 'answered', 'questions that were asked', true],
    ['They replied that a request was late.', 'replied', 'that a request was late', true],
    ['They replied that the crew was late.', 'replied', 'that the crew was late', false],
    ['They replied that they had slept.', 'replied', 'that they had slept', false],
    ['They did not respond “at all”.', 'did not respond', '“at all”', false],
    ['They did not respond at “all”.', 'did not respond', 'at “all”', false],
    ['They responded by cutting their fees.', 'responded', 'cutting their fees', true],
    ['They responded by calling it a farce.', 'responded', 'calling it a farce', false],
    ['They responded by cutting “their own fees”.', 'responded', 'cutting “their own fees”', false],
    ['They replied with a photo of a bucket set under it.', 'replied', 'a photo of a bucket set under it', true],
    ['They responded with two goals.', 'responded', 'with two goals', true],
    ['They responded with a letter to parents.', 'responded', 'a letter to parents', false],
    ['They responded with a heartfelt apology.', 'responded', 'a heartfelt apology', false],
    ['They replied with “a shrug”.', 'replied', '“a shrug”', false],
    ['They began with two goals.', 'began', 'two goals', false],
    ['They began by cutting their fees.', 'began', 'cutting their fees', false],
    ['They did not say that it was late.', 'did not say', 'that it was late', false],
    ['They confirmed a request that was late.', 'confirmed', 'a request that was late', false],
  ])('is no report: %s', (text, cue, content, expected) => {
    expect(refused(text, { cue, source: 'They', content: [content] })).toBe(expected);
  });
});

describe('somebody who was asked to comment', () => {
  it.each([
    ['They asked him to comment.', 'asked', 'to comment', true],
    ['They asked him to comment on it.', 'asked', 'to comment on it', false],
    ['They refused to comment at her home.', 'refused to comment', 'her home', true],
    ['They refused to comment on the deal.', 'refused to comment', 'the deal', false],
  ])('says nothing: %s', (text, cue, content, expected) => {
    expect(refused(text, { cue, source: 'They', content: [content] })).toBe(expected);
  });
});
