import type { Extraction } from '../../src/schema/types.ts';
import { type MadeSpeaker, makeExtraction } from './made-extraction.ts';

/** Nine words that no other number gives, so that no two statements are alike. */
export const wordsOf = (at: number | string): string =>
  Array.from({ length: 9 }, (_, word) => `word${at}x${word}`).join(' ');

/** One thing said: of itself `score`, toward Arvo `toward`. */
export interface MadeSaying {
  date: string | null;
  score?: number;
  toward?: number;
}

const SPEAKERS: MadeSpeaker[] = [
  { name: 'Nadia Brack', pronoun: 'she' },
  { name: 'Arvo', kind: 'organization' },
];

/** Each in an article of its own, all by Nadia Brack. */
export const makeSayings = (sayings: readonly MadeSaying[], name = 'a'): Extraction[] =>
  sayings.map(({ date, score = 0, toward }, at) =>
    makeExtraction({
      id: `${name}${String(at).padStart(3, '0')}`,
      date,
      speakers: SPEAKERS,
      quotes: [
        {
          by: 0,
          text: wordsOf(`${name}${at}`),
          score,
          about: toward === undefined ? [] : [{ speaker: 1, score: toward }],
        },
      ],
    }),
  );

/** May 2031, which begins on a Thursday. */
export const may = (day: number): string => `2031-05-${String(day).padStart(2, '0')}`;
