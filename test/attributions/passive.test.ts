import { describe, expect, it } from 'vitest';
import { isPassive, isToldBeside } from '../../src/attributions/passive.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { rangeOf, readingOf } from './made-scene.ts';

describe('isPassive', () => {
  it.each([
    ['Ruiz was told no.', 'was told', true],
    ['Ruiz has been told no.', 'has been told', true],
    ['Ruiz is often told no.', 'is often told', true],
    ['The charge was put to him by the judge.', 'was put', true],
    ['The letter has been read to the court.', 'has been read', true],
    ['Councils told to wait.', 'told', true],
    ['Councils urged not to wait.', 'urged', true],
    ['Councils told not a word.', 'told', false],
    ['Councils added to the list.', 'added', false],
    ['Councils ordering to wait.', 'ordering', false],
    ['Ruiz was, to be sure, told no.', 'was, to be sure, told', true],
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

describe('isToldBeside', () => {
  it.each([
    ['Ruiz was stopped and told to leave.', true],
    ['Ruiz was examined and told she was well.', true],
    ['Ruiz was examined and told that it was late.', true],
    ['Ruiz was examined and told there was time.', true],
    ['Ruiz was examined and told them it was late.', false],
    ['Ruiz was late and then told to leave.', false],
    ['Ruiz had stopped and told to leave.', false],
    ['Ruiz wanted to rise and told to leave.', false],
    [`Ruiz was stopped ${'by a guard at a gate '.repeat(4)}and told to leave.`, false],
    [`Ruiz was stopped ${'by a guard at a gate '.repeat(2)}and told to leave.`, true],
  ])('tells who is told: %s', (text, expected) => {
    const doc = readDocument(text);
    const { cue } = readingOf(doc, { cue: 'told' });
    expect(isToldBeside(doc.tokens, rangeOf(doc, 'Ruiz'), cue)).toBe(expected);
  });

  it('asks for “told”, and for somebody before it', () => {
    const said = readDocument('Ruiz was stopped and asked to leave.');
    const { cue } = readingOf(said, { cue: 'asked' });
    expect(isToldBeside(said.tokens, rangeOf(said, 'Ruiz'), cue)).toBe(false);
    const told = readDocument('They were stopped and told to leave by Ruiz.');
    expect(isToldBeside(told.tokens, rangeOf(told, 'Ruiz'), readingOf(told, { cue: 'told' }).cue)).toBe(false);
  });
});
