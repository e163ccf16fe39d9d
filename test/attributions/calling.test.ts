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
    [
      'Luis Varga has called for a cap on prices and a wall around the mill.',
      ['a cap on prices and a wall around the mill'],
    ],
    ['The party leader, Luis Varga, called for restraint.', ['restraint']],
    ['Luis Varga called for a taxi and left.', []],
    ['Luis Varga called the plan nothing short of a bribe.', ['the plan nothing short of a bribe']],
    ['Luis Varga called Holm’s show on Channel 4.', []],
    ['Human rights groups called the charges historic.', ['the charges historic']],
    ['Luis Varga called him divisive and left.', ['him divisive']],
    ['Critics call it the end of free parking.', ['it the end of free parking']],
    ['Ada Holm called it quits in May.', []],
    ['The bank called the loan early.', []],
    ['Ada Holm packed up and called it a day.', []],
    ['The court called the delay inexcusable.', ['the delay inexcusable']],
    ['Luis Varga called the offer derisory.', ['the offer derisory']],
    ['Luis Varga called her a few minutes later.', []],
    ['Ada Holm called the office on Monday.', []],
  ])('is what they say, unless they make a call: %s', (text, contents) => {
    expect(calledIn(text)).toEqual(contents);
  });
});

describe('what somebody calls for', () => {
  it.each([
    [
      'Luis Varga has called for a cap on prices and a wall around the mill.',
      ['a cap on prices and a wall around the mill'],
    ],
    ['The tenants’ union called for an inquiry.', ['an inquiry']],
    ['Ada Holm called for calm.', ['calm']],
    ['The recipe calls for two eggs.', []],
    ['Ada Holm called for an ambulance.', []],
    ['Luis Varga called for the nurse.', []],
  ])('is what they say, unless they send for it: %s', (text, contents) => {
    expect(calledIn(text)).toEqual(contents);
  });
});
