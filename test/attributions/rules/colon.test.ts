import { describe, expect, it } from 'vitest';
import { colon } from '../../../src/attributions/rules/colon.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf, offersOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(colon, sceneOf(text));

describe('a line of a transcript', () => {
  it.each([
    ['OKAFOR: We never closed it. That is a rumour.', 'OKAFOR', 'We never closed it. That is a rumour.'],
    ['ANA RUIZ: we wait.', 'ANA RUIZ', 'we wait.'],
    ['DR. RUIZ-VARGA: we wait.', 'DR. RUIZ-VARGA', 'we wait.'],
    ['OKAFOR: Wait!\nOKAFOR: Go!', 'OKAFOR', 'Wait!'],
    ['THE CORONER: It was dark.', 'THE CORONER', 'It was dark.'],
    ['ANA QUILL: It was dark.', 'ANA QUILL', 'It was dark.'],
    ['QUILL: Why?', 'QUILL', 'Why?'],
    ['It rained.\nIt rained.\nIt rained.\nIt rained.\nOKAFOR: We never closed it.', 'OKAFOR', 'We never closed it.'],
  ])('is what a name in capitals says: %s', (text, source, content) => {
    expect(found(text).slice(0, 1)).toEqual([{ source, cue: ':', content: [content] }]);
  });

  it.each([
    ['a name in small letters', 'Okafor: We never closed it.'],
    ['words', 'There is one thing left: we wait.'],
    ['too many words', 'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE: We never closed it.'],
    ['one letter', 'Q: We never closed it.'],
    ['a name partly in capitals', 'Ana RUIZ: We never closed it.'],
    ['a number of hours', 'AT 12: We never closed it.'],
    ['a label', 'PHOTO: We never closed it.'],
    ['labels', 'PHOTO, VIDEO: We never closed it.'],
    ['a year', '2024: We never closed it.'],
    ['a section of a newsletter', 'THE BUZZ: Good morning. It rained.'],
    ['a heading', 'HAPPY BIRTHDAY: former Sen. Luis Ortega.'],
    [
      'a heading before a quotation',
      'It rained.\nIt rained.\nIt rained.\nPOST OF THE DAY: “I would go to my club.” — @marlow',
    ],
    ['the kind of text', 'FAQ: We never closed it.'],
    ['a call', 'MARLOW EARNINGS CALL TRANSCRIPT: We never closed it.'],
    ['a result', 'FULL TIME: We lost.'],
    ['a quotation', '“OKAFOR”: We never closed it.'],
    ['nothing', ': We never closed it.'],
    ['a name before nothing', 'OKAFOR: We'],
    ['a name without a colon', 'OKAFOR we never closed it.'],
    ['a name in the middle', 'It rained on OKAFOR: We never closed it.'],
  ])('is none behind %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('has eight words for a name, and two for what was said', () => {
    expect(found('A B C D E F GO: We never closed it.')).toHaveLength(1);
    expect(found('A B C D E F G GO: We never closed it.')).toEqual([]);
    expect(found('OKAFOR: We wait')).toHaveLength(1);
  });
});

it('takes a day behind a name for no headline', () => {
  expect(found('Morning Memo: Thursday, March 12')).toEqual([]);
});

describe('a headline', () => {
  it.each([
    ['Okafor: Bridge Will Stay Shut Until March', 'Okafor', 'Bridge Will Stay Shut Until March'],
    ['Okafor: “we never closed it”', 'Okafor', '“we never closed it”'],
    ['Ana Ruiz-Varga: Bridge Will Stay Shut', 'Ana Ruiz-Varga', 'Bridge Will Stay Shut'],
    ['It rained.\nIt rained.\nOkafor: Bridge Will Stay Shut', 'Okafor', 'Bridge Will Stay Shut'],
    ['Okafor: Bridge Will Stay Shut until March', 'Okafor', 'Bridge Will Stay Shut until March'],
    ['Okafor: The Bridge Will Stay Shut', 'Okafor', 'The Bridge Will Stay Shut'],
    ['Okafor: Where Will They Stand', 'Okafor', 'Where Will They Stand'],
    ['Okafor: No Deal on Bridge', 'Okafor', 'No Deal on Bridge'],
    ['Ruiz Wins: “we never closed it”', 'Ruiz Wins', '“we never closed it”'],
  ])('is what a name says: %s', (text, source, content) => {
    expect(found(text)).toEqual([{ source, cue: ':', content: [content] }]);
  });

  it.each([
    ['with a full stop', 'Okafor: Bridge Will Stay Shut.'],
    ['with a question mark', 'Okafor: Bridge Will Stay Shut?'],
    ['in small letters', 'Okafor: bridge will stay shut until March'],
    ['of short words', 'Okafor: It Is On'],
    ['far down the page', 'It rained.\nIt rained.\nIt rained.\nOkafor: Bridge Will Stay Shut'],
    ['under a label', 'Update: Bridge Will Stay Shut'],
    ['that is a subtitle', 'Salt: A Short History of Long Thirst'],
    ['that tells how to do something', 'Northern Lights: Where to Stand'],
  ])('is none %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('both', () => {
  const draftIn = (text: string) => {
    const scene = sceneOf(text);
    return offersOf(colon, scene)[0];
  };

  it('turn on the colon, and a transcript is surer', () => {
    const [transcript, headline] = [draftIn('OKAFOR: We never closed it.'), draftIn('Okafor: “We never closed it”')];
    expect(transcript).toMatchObject({
      by: 'colon',
      cue: { first: 1, last: 2, anchor: 1, lemma: ':' },
      continues: null,
    });
    expect(headline?.cue).toMatchObject({ act: 'state', attribution: 'speech', score: 1 });
    expect(transcript?.confidence).toBeGreaterThan(headline?.confidence ?? 1);
  });
});
