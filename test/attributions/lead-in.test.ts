import { describe, expect, it } from 'vitest';
import { isLeadIn } from '../../src/attributions/reports/lead-in.ts';
import { extract } from '../../src/extract.ts';
import { rangeOf, sceneOf } from './made-scene.ts';

describe('what leads up to a colon', () => {
  it.each([
    ['Then, in a nod to the firm’s bad start:', true],
    ['And on the price of ice:', true],
    ['As for Noor:', true],
    ['From our reader in Marlow:', false],
    ['At the foot of the letter from Noor:', false],
    ['In the town she said:', false],
    ['Faisal Noor:', false],
  ])('may be a phrase without a verb: %s', (phrase, isPhrase) => {
    const scene = sceneOf(`It rained. ${phrase} “We were late.”`);
    expect(isLeadIn(scene, rangeOf(scene.doc, ':').first)).toBe(isPhrase);
  });

  const saidIn = (text: string): string[] =>
    extract(text).quotes.map(({ speaker, text: said }) => `${speaker?.name}: ${said}`);
  const before = '“Let them come,” Gwen Abbott told reporters.';

  it('leaves the quotation with whoever spoke last', () => {
    const text = `${before} Then, in a nod to the company’s bad start: “We have been dead twice. It is not so bad.”`;
    expect(saidIn(text)).toEqual(['Gwen Abbott: Let them come, We have been dead twice. It is not so bad.']);
    const named = `${before} And on the subject of Noor: “He has been dead twice. It is not so bad.”`;
    expect(saidIn(named)).toEqual(['Gwen Abbott: Let them come, He has been dead twice. It is not so bad.']);
  });

  it('gives it to whom the phrase tells of behind another preposition', () => {
    const text = `${before} From our reader Faisal Noor: “We have been dead twice. It is not so bad.”`;
    expect(saidIn(text)).toEqual([
      'Gwen Abbott: Let them come,',
      'Faisal Noor: We have been dead twice. It is not so bad.',
    ]);
  });
});
