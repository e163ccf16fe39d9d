import { describe, expect, it } from 'vitest';
import {
  isNominal,
  isOpeningMark,
  isPossessiveHer,
  isVerb,
  SPEECH_VERBS,
  takes,
  takesClause,
} from '../../../src/attributions/reports/words.ts';
import type { CueVerb } from '../../../src/lexicon/cue-verbs.ts';
import type { Token } from '../../../src/text/document.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const rowOf = (lemma: string): CueVerb => SPEECH_VERBS.get(lemma) as CueVerb;
const marked = (text: string): Token => ({ ...(readDocument('word').tokens[0] as Token), text });

describe('the verbs of speech', () => {
  it('are those of speech, not of belief', () => {
    expect(SPEECH_VERBS.get('tell')?.act).toBe('state');
    expect(SPEECH_VERBS.has('believe')).toBe(false);
  });

  it('have the frames of their first row', () => {
    expect(rowOf('respond').frames).toContain('only-that');
  });

  it('take a frame, or a clause', () => {
    expect(takes(rowOf('tell'), 'object')).toBe(true);
    expect(takes(rowOf('say'), 'object')).toBe(false);
    expect(takesClause(rowOf('admit'))).toBe(true);
    expect(takesClause(rowOf('call'))).toBe(false);
  });
});

describe('the words of a report', () => {
  it('are verbs where they are verbs or auxiliaries, and never behind the end', () => {
    const { tokens } = readDocument('She has told them.');
    expect([...tokens, undefined].map(isVerb)).toEqual([false, true, true, false, false, false]);
  });

  it('are nominal where they stand in a noun phrase', () => {
    const { tokens } = readDocument('They told the two old sailors in Lyon.');
    const nominal = tokens.filter(isNominal).map(({ text }) => text);
    expect(nominal).toEqual(['They', 'the', 'two', 'old', 'sailors', 'Lyon']);
    expect(isNominal(undefined)).toBe(false);
  });

  it.each(['“', '‘', '"', "'", '``'])('are opened by %s', (text) => {
    expect(isOpeningMark(marked(text))).toBe(true);
  });

  it.each(['”', ',', 'o’', 'rock"', '"n'])('are not opened by %s', (text) => {
    expect(isOpeningMark(marked(text))).toBe(false);
  });

  it('are not opened behind the end', () => {
    expect(isOpeningMark(undefined)).toBe(false);
  });

  it.each([
    ['He told her husband that it was late.', true],
    ['He told her old friends that it was late.', true],
    ['He told her that it was late.', false],
    ['He told her', false],
    ['He told the husband that it was late.', false],
  ])('show whose somebody is where a noun stands behind *her*: %s', (text, expected) => {
    expect(isPossessiveHer(readDocument(text).tokens, 2)).toBe(expected);
  });
});
