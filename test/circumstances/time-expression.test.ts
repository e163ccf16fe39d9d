import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/circumstances/time-expression.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** The expression that begins at `[` in a sentence, or null. */
function read(sentence: string, hasPreposition = false): string | null {
  const start = sentence.indexOf('[');
  const doc = readDocument(sentence.replace('[', ''));
  const at = doc.tokens.findIndex((token) => token.start >= start);
  const time = readTime((place) => doc.tokens[place], at, hasPreposition);
  return time && doc.text.slice(doc.tokens[time.first]?.start, doc.tokens[time.last - 1]?.end);
}

describe('readTime', () => {
  it.each([
    ['She spoke [Friday .', 'Friday'],
    ['She spoke on [Thursday night.', 'Thursday night'],
    ['She spoke [last Tuesday.', 'last Tuesday'],
    ['She spoke on [Thursday, Feb. 26, 2026, and left.', 'Thursday, Feb. 26, 2026'],
    ['She spoke on [the 3rd of March 2019.', 'the 3rd of March 2019'],
    ['She spoke [earlier this week.', 'earlier this week'],
    ['She spoke [late Monday.', 'late Monday'],
    ['She spoke [a few days ago.', 'a few days ago'],
    ['She spoke [two weeks later.', 'two weeks later'],
    ['She spoke [hours after the verdict.', 'hours after the verdict'],
    ['She spoke at [9:30 a.m. on Tuesday.', '9:30 a.m. on Tuesday'],
    ['She spoke [shortly after noon.', 'shortly after noon'],
    ['She spoke [that same evening.', 'that same evening'],
    ['She spoke [last summer.', 'last summer'],
    ['She spoke over [the weekend.', 'the weekend'],
  ])('should read %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  it.each([
    ['She spoke in [May.', 'May'],
    ['She spoke in [2019.', '2019'],
    ['She spoke in [the 1990s.', 'the 1990s'],
  ])('should read a bare month or year behind a preposition only: %s', (sentence, expected) => {
    expect(read(sentence, true)).toBe(expected);
    expect(read(sentence)).toBeNull();
  });

  it.each([
    ['She spoke of [Tuesday’s vote.'],
    ['She spoke of [Friday meetings.'],
    ['She [may speak.'],
    ['They [march at dawn.'],
    ['He had [a second fall.'],
    ['He read [USA TODAY.'],
    ['He counted [2,019 sheep.'],
    ['He waited [40 minutes.'],
    ['He waited in [the previous year and a half.'],
    ['He spoke of [the day.'],
    ['He has [last week’s paper.'],
    ['He met [April Summers.'],
    ['He thought of [that.'],
  ])('should read nothing in %s', (sentence) => {
    expect(read(sentence)).toBeNull();
  });

  it('should leave TODAY to the name it ends', () => {
    expect(read('She told USA [TODAY.')).toBeNull();
  });
});
