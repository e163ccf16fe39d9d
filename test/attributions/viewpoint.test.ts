import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const last = (text: string): (string | undefined)[] => {
  const quote = extract(text).quotes.at(-1);
  return [quote?.source?.text, quote?.text, quote?.by];
};

describe('a phrase that tells whose the words of a sentence are', () => {
  it.each([
    [
      'The bridge has been shut since March. In Okoye’s view, the plan is “madness on stilts”.',
      'Okoye',
      'the plan is “madness on stilts”',
    ],
    [
      'The bridge has been shut since March. In the judge’s opinion, the firm had been “careless to the point of malice”.',
      'the judge',
      'the firm had been “careless to the point of malice”',
    ],
    [
      'Mayor Ana Okoye said the bridge would stay shut. For Okoye, the deal is “a gift to the rain”.',
      'Okoye',
      'the deal is “a gift to the rain”',
    ],
  ])('%s', (text, source, quote) => {
    expect(last(text)).toEqual([source, quote, 'viewpoint']);
  });

  it.each([
    'In view of the rain, the match was moved to “the old town hall”.',
    'In her view, the lake shone like glass.',
    'For Okoye, the town was “the old home by the sea”.',
    'For years, the bridge was “the pride of the north”.',
    'Mayor Ana Okoye said the bridge would stay shut. For Okoye, the town was “home”.',
    'Mayor Ana Okoye said the bridge would stay shut. For Hugh Okoye, the house was “the old home by the sea”.',
  ])('is none: %s', (text) => {
    expect(last(text)[2]).not.toBe('viewpoint');
  });
});
