import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const readIn = (text: string): (string | undefined)[][] =>
  extract(text).quotes.map(({ by, source, cue, text: said }) => [by, source?.text, cue?.text, said]);
const rulesIn = (text: string): string[] => extract(text, { minConfidence: 0 }).quotes.map(({ by }) => by);

describe('something written that is quoted', () => {
  it.each([
    ['The wall bore a banner reading, “Save the dam,” and a flag.', 'a banner', 'reading', 'Save the dam,'],
    ['A boy held a sign that read “Save the dam” over his head.', 'a sign', 'read', 'Save the dam'],
  ])('%s', (text, ...found) => {
    expect(readIn(text).map(([, ...read]) => read)).toEqual([found]);
  });

  it('is told as such where the network sees nobody', () => {
    expect(rulesIn('The wall bore a banner reading, “Save the dam,” and a flag.')).toEqual(['inscription']);
  });

  it('is said by what bears it where the network sees nobody', () => {
    const [[, ...read] = []] = readIn('He walked past a placard that said “Save the dam”, and smiled.');
    expect(read).toEqual(['a placard', 'said', 'Save the dam']);
  });

  it('is not said by those who show it', () => {
    const shown = readIn('Neighbours held signs reading “Save our dam now” and sang.');
    expect(shown.map(([, ...found]) => found)).toEqual([['signs', 'reading', 'Save our dam now']]);
  });

  it.each([
    'Ruiz came in reading “Low Tide”.',
    'A woman in the study reading “Low Tide” looked up.',
    'She was at the station reading “Low Tide”.',
    'Neighbours held signs. Reading “Low Tide” took Ruiz a year.',
  ])('is none: %s', (text) => {
    expect(rulesIn(text)).not.toContain('inscription');
  });
});

describe('an answer that came from somebody', () => {
  it.each([
    [
      '“We will never sell the dam,” came the reply from Ruiz. It rained.',
      'Ruiz',
      'came the reply',
      'We will never sell the dam,',
    ],
    [
      '“Never,” came a terse answer from the head of the club, who left.',
      'the head of the club',
      'came a terse answer',
      'Never,',
    ],
  ])('%s', (text, ...found) => {
    expect(readIn(text)).toEqual([['came-from', ...found]]);
  });

  it.each(['“Low Tide” came from Hull.', '“Never,” came the boat from Hull.', '“Never.”\n\nCame the reply from Ruiz.'])(
    'is none: %s',
    (text) => {
      expect(rulesIn(text)).not.toContain('came-from');
    },
  );
});

describe('an answer to what the writer asks without marks', () => {
  const said = (text: string) => extract(text).quotes.map(({ kind, source, text }) => [kind, source?.text, text]);

  it('goes to the one who is asked', () => {
    const found = said(
      'Ana Ruiz is late. “I took the wrong tram,” she says.\n\nI ask whether she will ever swim again. “My mother used to say ' +
        'that the sea waits for us.” She pauses. “We shall see how long it waits.”',
    );
    expect(found).toContainEqual(['indirect', 'I', 'whether she will ever swim again']);
    expect(found).toContainEqual(['direct', 'she', 'My mother used to say that the sea waits for us.']);
    expect(found).toContainEqual(['direct', 'She', 'We shall see how long it waits.']);
  });
});

describe('a quotation behind a paragraph that asks', () => {
  const speaking = (asked: string) =>
    extract(
      'Ana Ruiz taps a bridge. “You learn the voice,” she says.\n\nHer son, Tom, worries. “I bought her a chair,” he says.\n\n' +
        `${asked}\n\n“I would bring a much bigger truck.”`,
    ).quotes.at(-1)?.speaker?.name;

  it('is an answer', () => {
    expect(speaking('Would she do it again? She looks at me for a while.')).toBe('Ana Ruiz');
  });

  it('goes on with who spoke last where nobody is asked', () => {
    expect(speaking('The rain goes on.')).toBe('Tom Ruiz');
  });
});
