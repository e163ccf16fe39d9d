import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const textsOf = (text: string): string[] => extract(text).quotes.map((quote) => quote.text);

describe('what reports nothing', () => {
  it.each([
    ['a question of nobody', 'Asked whether she would resign, Ruiz said: “No.”', ['No.']],
    ['a request without an answer', 'The ferry company did not respond to a request for comment.', []],
    ['the subject of a passive', 'The crew was warned by sensors.', []],
    ['oneself', 'Had the referee explained himself?', []],
    ['a thing', 'Astronomers observed the eclipse from a boat.', []],
    ['a thing that is added', 'The storm revealed a Roman wall under the car park.', []],
  ])('%s', (_, text, texts) => {
    expect(textsOf(text)).toEqual(texts);
  });

  it.each([
    ['a charge denied', 'Ruiz denied any wrongdoing.', ['any wrongdoing']],
    ['an answer', '“It is late,” Ruiz responded.', ['It is late,']],
    [
      'what a passive names its speaker for',
      '“You betrayed us all,” he was told by the judge.',
      ['You betrayed us all,'],
    ],
  ])('is not %s', (_, text, texts) => {
    expect(textsOf(text)).toEqual(texts);
  });
});
