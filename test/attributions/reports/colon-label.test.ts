import { describe, expect, it } from 'vitest';
import { isColonLabel, opensLabel } from '../../../src/attributions/reports/colon-label.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const tokensOf = (text: string) => readDocument(text).tokens;

describe('isColonLabel', () => {
  it.each([
    'THE FACTS',
    'The facts',
    'Photo',
    'Notes to the editor',
    'Editor',
    'Updated',
    'Published',
    'Q',
    'Photo, video',
  ])('holds for what names a kind of text: %s', (text) => {
    expect(isColonLabel(tokensOf(text))).toBe(true);
  });

  it.each(['The ferry', 'Ferry facts', 'Ruiz', 'Photo Ruiz', 'Sleeping', 'Red', 'A friend'])(
    'does not hold for others: %s',
    (text) => {
      expect(isColonLabel(tokensOf(text))).toBe(false);
    },
  );
});

describe('opensLabel', () => {
  it.each([
    ['Answer, in full', 0, true],
    ['THE FACTS', 0, true],
    ['Ruiz photo', 0, false],
    ['Ruiz photo', 1, true],
    ['The ferry', 0, false],
    ['Ferry', 1, false],
    ['facts', -1, false],
  ])('%s, from word %i: %s', (text, first, opens) => {
    expect(opensLabel(tokensOf(text), first)).toBe(opens);
  });
});
