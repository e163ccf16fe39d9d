import { describe, expect, it } from 'vitest';
import {
  fold,
  foldLower,
  inTitleCase,
  isAllCapitals,
  isCapital,
  isInitial,
  looksLikeBrand,
} from '../../src/speakers/letters.ts';

const TESTS = { isCapital, isInitial, isAllCapitals, looksLikeBrand };

describe.each<[keyof typeof TESTS, string[], string[]]>([
  ['isCapital', ['Ana', 'Áine', 'Z', 'Éva', 'Ωmega'], ['ana', 'áine', '@na', '[', '3', '', '“Ana', '×']],
  ['isInitial', ['F.', 'J.R.', 'A.-M.', 'Á.'], ['F', 'Fr.', 'f.', 'J.R.R.', '.', 'X.a']],
  ['isAllCapitals', ['VOTO', 'RENN', 'A1', 'ÁI'], ['Voto', 'A', '12', 'VOTo', '']],
  [
    'looksLikeBrand',
    ['DeepField', 'iVole', 'Marlow.com', 'Marlow.ORG', 'Gale&Sons', '&'],
    ['McKay', 'LeBlanc', 'O’Dowd', "O'Dowd", 'Marlow', 'F.', 'Com.', 'comet', 'Jean-LucMar', 'VOTO', 'J.communal'],
  ],
])('%s', (name, positives, negatives) => {
  it.each(positives)('holds for "%s"', (word) => {
    expect(TESTS[name](word)).toBe(true);
  });
  it.each(negatives)('does not hold for "%s"', (word) => {
    expect(TESTS[name](word)).toBe(false);
  });
});

describe('fold', () => {
  it.each([
    ['Ní Dhomhnaill’s', "ni dhomhnaill's"],
    ['GARCÍA', 'garcia'],
    ['Ruiz', 'ruiz'],
    ['Ann’s Bo’s', "ann's bo's"],
  ])('makes %s lower case, without accents, with straight apostrophes', (word, folded) => {
    expect(fold(word)).toBe(folded);
    expect(foldLower(word.toLowerCase())).toBe(folded);
  });
});

describe('inTitleCase', () => {
  it.each([
    ['OYELARAN', 'Oyelaran'],
    ['MCKAY-LEE', 'Mckay-Lee'],
    ['J.R.', 'J.R.'],
    ['ÁINE', 'Áine'],
    ['Ana', 'Ana'],
  ])('shows %s as %s', (word, shown) => {
    expect(inTitleCase(word)).toBe(shown);
  });
});
