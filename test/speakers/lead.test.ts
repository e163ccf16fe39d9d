import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const saidIn = (text: string): readonly (string | null)[] => speakersOf(text).said;

describe('one whom the lead does not name', () => {
  it.each([
    ['[A retired baker] said no.\n\nAna Ruiz, 74, built the tower.', 'Ana Ruiz'],
    ['[A retired baker] said no.\n\nAna Ruiz built the tower.', 'Ana Ruiz'],
    ['[A deckhand] said no.\n\nLuis Ortega, 26, slept.', 'Luis Ortega'],
    ['[A FURIOUS bride] said no.\n\nAna Ruiz, 27, slept.', 'Ana Ruiz'],
    ['[A JUDGE] said no.\n\nJudge Ana Ruiz slept.', 'Ana Ruiz'],
    ['[The skipper of a crab boat] said no.\n\nLuis Ortega, 39, slept.', 'Luis Ortega'],
    ['[The skipper of a crab boat] said no.\n\nDr. Luis Ortega slept.', 'Luis Ortega'],
    ['MARLOW (MW) - [A baker] said no.\n\nAna Ruiz, 74, slept.', 'Ana Ruiz'],
    ['Ana Ruiz wins tower fight\n\n[A baker] said no.\n\nAna Ruiz, 74, slept.', 'Ana Ruiz'],
    ['[A baker] said no to her neighbour.\n\nAna Ruiz, 74, slept.', 'Ana Ruiz'],
    ['[A mother] said no to a man.\n\nAna Ruiz, 74, slept.', 'Ana Ruiz'],
  ])('is the one whom the next paragraph begins with: %s', (text, name) => {
    expect(saidIn(text)).toEqual([name]);
  });

  it.each([
    ['another is brought in', '[A firefighter] said no to a mother of two.\n\nAna Ruiz, 34, slept.', 'A firefighter'],
    ['the name is that of another office', '[A baker] said no.\n\nJudge Ana Ruiz slept.', 'A baker'],
    ['the name was told before', '[A baker] said no to Ana Ruiz.\n\nAna Ruiz, 34, slept.', 'A baker'],
    ['the name is somebody’s whose something', '[A baker] said no.\n\nAna Ruiz’s tower burned.', 'A baker'],
    ['the name stands further on', '[A baker] said no.\n\nOn Monday Ana Ruiz, 34, slept.', 'A baker'],
    ['the name is no whole one', '[A baker] said no.\n\nRuiz, 34, slept.', 'A baker'],
    ['a firm follows', '[A deckhand] said no.\n\nVole Shipping Company slept.', 'A deckhand'],
    ['it is a man', '[A mother] said no.\n\nLuis Ortega, 34, slept.', 'A mother'],
    ['people know who it is', '[The mayor] said no.\n\nAna Ruiz, 34, slept.', 'The mayor'],
    [
      'it speaks for somebody',
      '[A spokesman for the bank] said no.\n\nLuis Ortega, 34, slept.',
      'A spokesman for the bank',
    ],
    ['it is a thing', '[A look at his planes] said no.\n\nVole Ortega Marl slept.', 'A look at his planes'],
    ['it is no lead', 'It rained.\n\nIt burned.\n\nIt froze.\n\n[A baker] said no.\n\nAna Ruiz, 34, slept.', 'A baker'],
  ])('stays unnamed where %s: %s', (_, text, name) => {
    expect(saidIn(text)).toEqual([name]);
  });
});
