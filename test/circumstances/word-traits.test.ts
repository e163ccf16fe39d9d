import { describe, expect, it } from 'vitest';
import * as traits from '../../src/circumstances/word-traits.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** Whether a bit is set for the word that begins at `[`. */
function has(bit: number, sentence: string): boolean {
  const { tokens } = readDocument(sentence.replace('[', ''));
  return (traits.traitsAt(tokens.find(({ start }) => start === sentence.indexOf('['))) & bit) !== 0;
}

describe('what a word may be beside a cue', () => {
  it.each([
    ['They met [3 days ago.', true],
    ['They met [0 days ago.', true],
    ['They met at [9:30 a.m.', true],
    ['They met in [May.', true],
    ['They [may meet.', false],
    ['They met in [summer.', true],
    ['They met on the [a1 road.', false],
    ['They met [(again).', false],
    ['They met [again.', false],
  ])('opens an expression of time by itself: %s %s', (sentence, expected) => {
    expect(has(traits.TIME_OPENER, sentence)).toBe(expected);
  });

  it('is written with a capital where the first letter is one', () => {
    expect(has(traits.CAPITAL, 'They met [Ruiz.')).toBe(true);
    expect(has(traits.CAPITAL, 'They sold the [iPhone.')).toBe(false);
  });

  it.each([
    ['They met [and left.', true],
    ['They met[; he left.', true],
    ['They met [the mayor.', false],
  ])('breaks a clause: %s %s', (sentence, expected) => {
    expect(has(traits.CLAUSE_BREAK, sentence)).toBe(expected);
  });

  it('fills the space between adjuncts', () => {
    expect(has(traits.FILLER, 'They met [quietly on Monday.')).toBe(true);
    expect(has(traits.FILLER, 'They met[, on Monday.')).toBe(true);
    expect(has(traits.FILLER, 'They [had met on Monday.')).toBe(true);
    expect(has(traits.FILLER, 'They met the [mayor on Monday.')).toBe(false);
    expect(has(traits.FILLER, 'They met [when it rained.')).toBe(false);
    expect(has(traits.FILLER_IN_FRONT, 'It rained, [and on Monday they met.')).toBe(true);
    expect(has(traits.FILLER, 'It rained, [and on Monday they met.')).toBe(false);
  });

  it.each([
    ['They [had met.', true],
    ['They had [never met.', true],
    ['They wanted [to meet.', true],
    ['They [declined to meet.', true],
    ['They met [and left.', false],
    ['They met [but left.', false],
    ['The mayor[’s dog left.', false],
    ['The [mayor left.', false],
  ])('belongs to the group of a verb: %s %s', (sentence, expected) => {
    expect(has(traits.IN_VERB_GROUP, sentence)).toBe(expected);
  });

  it('is a participle by its ending', () => {
    expect(has(traits.PARTICIPLE, 'They have [shaken hands.')).toBe(true);
    expect(has(traits.PARTICIPLE, 'They [needle him.')).toBe(false);
    expect(has(traits.PARTICIPLE, 'They met in the [garden.')).toBe(false);
  });
});
