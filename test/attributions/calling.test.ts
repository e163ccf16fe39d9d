import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const calledIn = (text: string): string[] =>
  extract(text, { minConfidence: 0 })
    .quotes.filter(({ cue }) => cue?.lemma === 'call')
    .map(({ text }) => text);

describe('what somebody is called without marks', () => {
  it.each([
    ['Ada Holm, a pollster at Marsh College, called it a draw.', ['it a draw']],
    ['Luis Varga has called Holm a liar.', ['Holm a liar']],
    ['Luis Varga called the office in a rush.', []],
    ['Luis Varga has called for a cap on prices and a wall around the mill.', []],
    ['Ada Holm packed up and called it a day.', []],
  ])('is what they say, unless they make a call: %s', (text, contents) => {
    expect(calledIn(text)).toEqual(contents);
  });
});
