import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreSentiment } from '../../src/sentiment/index.ts';
import { scoreSpans } from '../../src/sentiment/score-spans.ts';

const label = (text: string) => scoreSentiment(text).label;
const words = (text: string) => scoreSentiment(text).words.map((word) => word.text);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('good', 'Bad', 'not', 'but', "can't", 'stand', '.', ',', '\u201c', '\u{1f600}', 'Orvik', '\n'),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(' ')),
);

describe('scoreSentiment', () => {
  it('calls praise positive, blame negative and a date neutral', () => {
    expect(label('A wonderful harvest, and everyone is happy.')).toBe('positive');
    expect(label('The corrupt firm lied and stole from its workers.')).toBe('negative');
    expect(label('The committee meets on Tuesday.')).toBe('neutral');
  });

  it('reads curly and straight marks alike', () => {
    const straight = scoreSentiment('"The bridge isn\'t safe," but it\'s "good".');
    const curly = scoreSentiment('\u201cThe bridge isn\u2019t safe,\u201d but it\u2019s \u201cgood\u201d.');
    expect(curly.score).toBe(straight.score);
    expect(curly.words.map(({ weight }) => weight)).toEqual(straight.words.map(({ weight }) => weight));
  });

  it('turns words behind a negation, up to where it stops', () => {
    const weightOfGood = (text: string) => scoreSentiment(text).words.find((word) => word.text === 'good')?.weight ?? 0;
    expect(weightOfGood('The plan is good.')).toBeGreaterThan(0);
    expect(weightOfGood('The plan is not very good.')).toBeLessThan(0);
    expect(weightOfGood('The plan is not new; it is good.')).toBeGreaterThan(0);
    expect(weightOfGood('Not in any of the last four years was it good.')).toBeGreaterThan(0);
  });

  it('lets what stands behind "but" outweigh what stands before', () => {
    const behind = scoreSentiment('The food was terrible, but the view was wonderful.').score;
    const before = scoreSentiment('The view was wonderful, but the food was terrible.').score;
    expect(behind).toBeGreaterThan(before);
  });

  it('does not score names', () => {
    expect(words('Hope Hicks met the Supreme Court and the Justice Department of the United States.')).toEqual([]);
    expect(words('On Monday Grace Best joined Freedom House.')).toEqual([]);
  });

  it('scores a capital at the beginning of a sentence, and a word in capitals', () => {
    expect(words('Great. \u201cTerrible idea.\u201d')).toEqual(['Great', 'Terrible']);
    expect(words('It is a DISASTER.')).toEqual(['DISASTER']);
  });

  it('matches entries of several words, and words with hyphens', () => {
    expect(words('They can\u2019t stand it.')).toEqual(['can\u2019t stand']);
    expect(words('A cover-up of a cover.')).toEqual(['cover-up']);
  });

  it('reads emoji, with or without a colour', () => {
    expect(label('\u{1f600}\u{1f3fd}')).toBe('positive');
    expect(label('\u{1f621}')).toBe('negative');
  });

  it('tells mixed from empty by the magnitude', () => {
    const mixed = scoreSentiment('Great success and terrible failure.');
    expect(mixed).toMatchObject({ label: 'neutral' });
    expect(mixed.magnitude).toBeGreaterThan(0.8);
    expect(scoreSentiment('It is Tuesday.')).toMatchObject({ score: 0, magnitude: 0 });
  });

  it.each(['', ' ', 'constructor', '__proto__ hasOwnProperty toString', '\ud83d', '0'])(
    'finds nothing in %j',
    (text) => {
      expect(scoreSentiment(text)).toEqual({ score: 0, label: 'neutral', magnitude: 0, words: [] });
    },
  );

  it('gives weights that add up to the score, and spans of the text, for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { score, magnitude, words } = scoreSentiment(text);
        const soften = (sum: number) => sum / Math.sqrt(1 + sum * sum);
        expect(score).toBeCloseTo(soften(words.reduce((sum, { weight }) => sum + weight, 0)), 3);
        expect(magnitude).toBeCloseTo(soften(words.reduce((sum, { weight }) => sum + Math.abs(weight), 0)), 3);
        for (const word of words) expect(word.text).toBe(text.slice(word.start, word.end));
      }),
    );
  });

  it('remembers nothing between calls', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const before = scoreSentiment(text);
        scoreSentiment(other);
        expect(scoreSentiment(text)).toEqual(before);
      }),
    );
  });
});

describe('scoreSpans', () => {
  const text = '\u201cIt is a wonderful plan,\u201d said the corrupt mayor, \u201cand a terrible one.\u201d';
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const spans = [spanOf('\u201cIt is a wonderful plan,\u201d'), spanOf('\u201cand a terrible one.\u201d')];

  it('scores a split quote as one, without the words around it', () => {
    const { words } = scoreSpans(text, spans);
    expect(words.map((word) => word.text)).toEqual(['wonderful', 'terrible']);
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  it('scores nothing where there is no span', () => {
    expect(scoreSpans(text, [])).toEqual({ score: 0, label: 'neutral', magnitude: 0, words: [] });
  });
});
