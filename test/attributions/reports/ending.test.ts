import { describe, expect, it } from 'vitest';
import { endingOf } from '../../../src/attributions/reports/ending.ts';
import { rangeOf, sceneOf, textOf } from '../made-scene.ts';

/** What was said from its first words to where it ends; the whole text is its limit, or the words before `limit`. */
function endedIn(
  text: string,
  opening: string,
  { isFronted = false, limit }: { isFronted?: boolean; limit?: string } = {},
) {
  const scene = sceneOf(text);
  const { first } = rangeOf(scene.doc, opening);
  const end = limit === undefined ? scene.doc.tokens.length : rangeOf(scene.doc, limit).first;
  return textOf(scene.doc, { first, last: endingOf(scene, first, end, isFronted) });
}

describe('endingOf', () => {
  it.each([
    ['the sentence', 'He said it was late. She left.', 'it was', 'it was late'],
    ['a semicolon', 'He said it was late; she left.', 'it was', 'it was late'],
    ['a dash', 'He said it was late — she left.', 'it was', 'it was late'],
    ['a comma before another clause', 'He said it was late, and she left.', 'it was', 'it was late'],
    ['a comma before a contrast', 'He said it was late, but she stayed.', 'it was', 'it was late'],
    ['another report', 'He said it was late and the office said no.', 'it was', 'it was late'],
    ['another report of a pronoun', 'He said it was late but I told them no.', 'it was', 'it was late'],
    ['its punctuation', 'He said it was late …', 'it was', 'it was late'],
  ])('ends before %s', (_, text, opening, expected) => {
    expect(endedIn(text, opening)).toBe(expected);
  });

  it.each([
    [
      'a comma before no clause',
      'He said it was late, cold and dark. She left.',
      'it was',
      'it was late, cold and dark',
    ],
    [
      'a second *that*',
      'He said that it was late, and that she would stay. She left.',
      'that it',
      'that it was late, and that she would stay',
    ],
    ['an *and* before a thing', 'He said it was late and cold. She left.', 'it was', 'it was late and cold'],
    [
      'an *and* before somebody who does not report',
      'He said it was late and the crew slept. She left.',
      'it was',
      'it was late and the crew slept',
    ],
    [
      'an *and* before a far report',
      'He said it was late and the five old red ships office said no. She left.',
      'it was',
      'it was late and the five old red ships office said no',
    ],
    [
      'an *and* before the same speaker’s report',
      'He said it was late and said no. She left.',
      'it was',
      'it was late and said no',
    ],
  ])('goes on behind %s', (_, text, opening, expected) => {
    expect(endedIn(text, opening)).toBe(expected);
  });

  it('ends before a *that* that goes on about something else', () => {
    expect(endedIn('He said it was late, and that was that. She left.', 'it was')).toBe('it was late');
  });

  it('ends with the clause where a sentence goes on behind what it is fronted by', () => {
    const text = 'When he said it was late, nobody moved.';
    expect(endedIn(text, 'it was', { isFronted: true })).toBe('it was late');
    expect(endedIn(text, 'it was')).toBe('it was late, nobody moved');
  });

  it('ends before its limit', () => {
    expect(endedIn('He said it was late at night.', 'it was', { limit: 'at night' })).toBe('it was late');
    expect(endedIn('He said it was late, at night.', 'it was', { limit: 'at night' })).toBe('it was late');
    expect(endedIn('He said “it was late at night”.', '“', { limit: 'at night' })).toBe('“it was late');
  });

  it.each([
    [
      'all of a quotation that it begins with',
      'He said “it was late, and dark.” She left.',
      '“it was',
      '“it was late, and dark.”',
    ],
    [
      'all of a quotation in a quotation',
      '“He said ‘it was late, and dark’ and left,” she said.',
      '‘it was',
      '‘it was late, and dark’',
    ],
    ['the mark of a quotation in it', 'He said it was “so late.” She left.', 'it was', 'it was “so late.”'],
    ['the mark of an inner quotation in it', '“He said it was ‘so late’,” she said.', 'it was', 'it was ‘so late’'],
  ])('holds %s', (_, text, opening, expected) => {
    expect(endedIn(text, opening)).toBe(expected);
  });

  it('ends with the quotation that it began in', () => {
    expect(endedIn('“He said it was late” she said “and cold”.', 'it was')).toBe('it was late');
  });
});
