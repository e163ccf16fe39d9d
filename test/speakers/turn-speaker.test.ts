import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const TURNS = [
  'ANN DOW, BYLINE: The chair of the board is Vera Holm. She says the hall is full.',
  'VERA HOLM: A man I know stopped me, and he told me I was wrong. I bought the squash.',
  'DOW: Mayor Tom Reed was there. He says the school is cold.',
  'TOM REED: My son Luke wants out. He told me he would leave.',
  'DOW: Will you go as well?',
  'HOLM: Ed Pike asked me that. She knows that he told me to go.',
];
const within = (paragraphs: readonly string[]): (string | null)[] => {
  const { quotes } = extract(paragraphs.join('\n\n'), { hearsay: true });
  return quotes.filter(({ source }) => source?.form === 'pronoun').map(({ speaker }) => speaker?.name ?? null);
};

describe('who speaks in a turn', () => {
  it('is not meant by "he" and "she" in it', () => {
    expect(within(TURNS)).toEqual(['Vera Holm', 'A man', 'Tom Reed', 'Luke', 'Ed Pike']);
  });

  it('has the gender that others tell of', () => {
    const { speakers } = extract(['HOLM: He told me that it was late.', ...TURNS].join('\n\n'));
    expect(speakers.find(({ name }) => name === 'Vera Holm')?.pronoun).toBe('she');
  });

  it('is no part of what "BYLINE" says of them', () => {
    const { speakers } = extract(TURNS.join('\n\n'));
    expect(speakers.map(({ name }) => name)).not.toContain('BYLINE');
  });
});

it('is meant by a pronoun where no label stands', () => {
  expect(within(['Vera Holm said the hall was full. She said that she would go.'])).toEqual(['Vera Holm']);
});
