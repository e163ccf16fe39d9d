import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

/** Who says each whole quotation, in text order. */
const sayersOf = (...paragraphs: readonly string[]): (string | undefined)[] =>
  extract(paragraphs.join('\n\n'))
    .quotes.filter(({ kind, within }) => kind === 'direct' && within === null)
    .map(({ speaker }) => speaker?.name);

const RUIZ = 'Ana Ruiz';
const ORTEGA = 'Luis Ortega';

describe('dialogue', () => {
  it('goes to and fro between two who are named', () => {
    const text = ['“We bicker,” says Ana Ruiz.', '“We do not,” says Luis Ortega.', '“We did today.”', '“You did.”'];
    expect(sayersOf(...text)).toEqual([RUIZ, ORTEGA, RUIZ, ORTEGA]);
  });

  it('meets the next name', () => {
    const text = ['“We bicker,” says Ana Ruiz.', '“We do not,” says Luis Ortega.', '“Every day.”', '“Never,” he says.'];
    expect(sayersOf(...text)).toEqual([RUIZ, ORTEGA, RUIZ, ORTEGA]);
  });

  it('asks and answers, where the other spoke not far before', () => {
    const text = [
      '“I thought he was good at it,” Ana Ruiz told the court.',
      'There was laughter.',
      'Luis Ortega continued: “And the money in your cupboard?”',
      '“I never open the cupboard.”',
      '“You never open your own cupboard?”',
      '“I have no need,” Ruiz said.',
    ];
    expect(sayersOf(...text)).toEqual([RUIZ, ORTEGA, RUIZ, ORTEGA, RUIZ]);
  });

  it('answers and asks on behind what somebody asked without marks', () => {
    const text = [
      '“I wanted him to leave me alone,” Ana Ruiz told the court.',
      'Luis Ortega asked her why she had followed him for a mile.',
      '“I was not following him at all.”',
      '“With a knife in your hand?”',
      'The case goes on.',
    ];
    expect(sayersOf(...text)).toEqual([RUIZ, RUIZ, ORTEGA]);
  });

  it('names nobody where the other has not spoken', () => {
    const text = ['“You are late,” says Ana Ruiz.', '“I came by train.”', '“There are other trains.”', 'They laughed.'];
    expect(sayersOf(...text)).toEqual([RUIZ, RUIZ]);
  });

  it.each([
    ['prose in the turns before', ['Luis Ortega came. “We bicker,” he said.', 'Ana Ruiz sat. “We do not,” she said.']],
    ['one who spoke twice', ['“We bicker,” said Ana Ruiz.', '“We do,” said Ana Ruiz.']],
    ['a question to nobody', ['“What would I do with a ceiling?” Ana Ruiz said.']],
    ['something told behind the turn', ['“You are late,” Ana Ruiz said. She had a question for the crowd.']],
  ])('leaves to whoever spoke last what follows %s', (_, before) => {
    expect(sayersOf(...before, '“And then there was the mug.”', 'The port was closed.').at(-1)).toBe(RUIZ);
  });

  it('leaves longer words to whoever spoke last', () => {
    const long = '“We have waited for this bridge for a good many years and nobody has ever told us why it is late.”';
    expect(sayersOf('“It is late,” says Luis Ortega.', '“It is,” says Ana Ruiz.', long).at(-1)).toBe(RUIZ);
  });
});
