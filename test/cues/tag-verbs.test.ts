import { describe, expect, it } from 'vitest';
import { findTagVerbs } from '../../src/cues/tag-verbs.ts';
import { extract } from '../../src/extract.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';

function verbsIn(text: string): string[] {
  const doc = readDocument(text);
  return findTagVerbs(doc, findQuotations(doc).quotations).map((token) => token.text);
}

describe('verbs in the place of a tag', () => {
  it.each([
    ['\u201cNobody asked us,\u201d Ana Ruiz fumed.', 'fumed'],
    ['\u201cNobody asked us,\u201d Ruiz, 27, captioned the picture.', 'captioned'],
    ['\u201cNobody asked us,\u201d Ruiz echoed later, in the rain.', 'echoed'],
    ['\u201cNobody asked us!\u201d teased Ana Ruiz.', 'teased'],
    ['\u2018Nobody asked us\u2019, she hit back.', 'hit'],
    ['\u201cNobody asked us,\u201d the club\u2019s new captain summed up.', 'summed'],
    ['Ruiz fired back: \u201cNobody asked us.\u201d', 'fired'],
  ])('are cues, whatever they mean elsewhere: %s', (text, verb) => {
    expect(verbsIn(text)).toEqual([verb]);
  });

  it.each([
    '\u201cNobody asked us,\u201d Ruiz said.',
    '\u201cLow Tide,\u201d directed by Ana Ruiz, opened on Friday.',
    '\u201cLow Tide,\u201d Ruiz\u2019s new film, opened on Friday.',
    '\u201cGo away!\u201d She slammed the door.',
    '\u201cNobody asked us,\u201d his look-alike said.',
    'The song \u201cLow Tide,\u201d Ruiz teased, was hers.',
    'The door opened: \u201cCome in!\u201d',
    '\u201cNobody asked us.\u201d Ruiz left in the rain.',
  ])('are left alone where the network knows them or they are no tag: %s', (text) => {
    expect(verbsIn(text)).toEqual([]);
  });
});

describe('verbs for a way of speaking', () => {
  it.each([
    ['\u201cAll of them!\u201d roared the crowd.', 'roared'],
    ['\u201cNever again,\u201d the tired old man wheezed.', 'wheezed'],
    ['Dana Fisk growled: \u201cGet off my boat.\u201d', 'growled'],
    ['Another fumed: \u201cGet off my boat.\u201d', 'fumed'],
    ['We lost. \u201cIt was late. It was a farce,\u201d she sobbed.', 'sobbed'],
  ])('are found beside their quotation: %s', (text, verb) => {
    expect(verbsIn(text)).toEqual([verb]);
  });

  it.each([
    'The lion roared. \u201cRun,\u201d she said.',
    'The coach, \u201cBig Al,\u201d roared past the pits.',
    'He called it \u201ca win,\u201d and thundered down the wing.',
    '\u201cNo,\u201d said Okafor, and the branch snapped.',
    'The \u201cwall\u201d groaned in the wind.',
  ])('are left alone where they report nothing: %s', (text) => {
    expect(verbsIn(text)).toEqual([]);
  });

  it('are cues with their own words', () => {
    const [quote] = extract('\u201cMagnificent,\u201d breathed Ana Ruiz.').quotes;
    expect(quote).toMatchObject({
      text: 'Magnificent,',
      cue: { text: 'breathed', lemma: 'breathe' },
      speaker: { name: 'Ana Ruiz' },
    });
  });
});
