import { describe, expect, it } from 'vitest';
import { isPassive } from '../../src/attributions/passive.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { readingOf } from './made-scene.ts';

describe('isPassive', () => {
  it.each([
    ['Ruiz was told no.', 'was told', true],
    ['Ruiz has been told no.', 'has been told', true],
    ['Ruiz is often told no.', 'is often told', true],
    ['The charge was put to him by the judge.', 'was put', true],
    ['The letter has been read to the court.', 'has been read', true],
    ['Councils told to wait.', 'told', true],
    ['Councils urged not to wait.', 'urged', true],
    ['Ruiz has told to them.', 'has told', false],
    ['Ruiz asked to go.', 'asked', false],
    ['Ruiz has told them no.', 'has told', false],
    ['Ruiz told them no.', 'told', false],
    ['Ruiz read the letter to the court.', 'read', false],
    ['Ruiz has put the question.', 'has put', false],
    ['Ruiz was telling them no.', 'was telling', false],
    ['Ruiz is to tell the court.', 'is to tell', false],
    ['Ruiz did not tell them no.', 'did not tell', false],
    ['It was according to Ruiz.', 'was according to', false],
  ])('tells whether somebody else speaks: %s', (text, cue, expected) => {
    const doc = readDocument(text);
    const anchor = cue === 'was according to' ? 'according' : undefined;
    expect(isPassive(doc.tokens, readingOf(doc, { cue, ...(anchor && { anchor }) }).cue)).toBe(expected);
  });
});
