import { describe, expect, it } from 'vitest';
import { isRelativeClause } from '../../src/attributions/refusals/relative-clause.ts';
import { holdsFor } from './made-scene.ts';

const refused = (text: string, cue: string, content: string): boolean =>
  holdsFor(isRelativeClause, text, { cue, source: 'Ruiz', content: [content] });

describe('a clause whose *that* has a verb for itself', () => {
  it.each([
    ['It won a Ruiz ruling that led to the sale.', 'ruling', 'that led to the sale'],
    ['Ruiz made comments that have hurt the club.', 'made', 'that have hurt the club'],
    ['Ruiz issued a ruling today on boats that should please them.', 'issued', 'that should please them'],
  ])('tells of the noun before it: %s', (text, cue, content) => {
    expect(refused(text, cue, content)).toBe(true);
  });

  it.each([
    ['a clause', 'Ruiz liked the ruling that the sale was fair.', 'ruling', 'that the sale was fair'],
    ['a clause behind a verb', 'Ruiz says that is late.', 'says', 'that is late'],
    [
      'a clause behind a verb taken for a noun',
      'One in five Ruiz say that won’t be true.',
      'say',
      'that won’t be true',
    ],
    ['a clause for those who hear', 'Ruiz told reporters that was late.', 'told', 'that was late'],
    ['words in marks', 'Ruiz made comments that “have hurt us all”.', 'made', 'that “have hurt us all”'],
  ])('is said where it is %s', (_, text, cue, content) => {
    expect(refused(text, cue, content)).toBe(false);
  });
});
