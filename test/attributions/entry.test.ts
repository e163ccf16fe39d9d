import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const speakersOf = (text: string): (string | undefined)[] => extract(text).quotes.map(({ speaker }) => speaker?.name);

describe('an entry of a list', () => {
  it.each([
    'Wine for beginners\n\nBody: How heavy a wine feels in the mouth.\n\nTerroir: A French word for everything about a place.',
    'Shares edged higher.\n\nBroker changes: Holm Marine raised to “buy” from “hold”; Veld started at “overweight”.',
    'Talks this week\n\nProf. Anna Lindgren: “What the Ice Remembers”, Town Hall, Monday, 6pm. Free.',
  ])('has no speaker before its colon: %s', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });

  it.each([
    [
      'a name that is known',
      'Notes of a meeting\n\nAnna Lindgren: The ice will be gone by 2040, and the fish with it.',
    ],
    [
      'one who speaks again',
      'The dam\n\nLindgren: The dam will leak.\n\nOkafor: It is dry.\n\nLindgren: It will leak in May.',
    ],
    ['one who says *I*', 'The dam\n\nLindgren: I told them the dam would leak.'],
    ['a word for somebody', 'Lindgren keeps bees\n\nInterviewer Lindgren: How did you start?\n\nIt rained.'],
    ['a headline', 'Lindgren: the ice will be gone by 2040.\n\nIt rained all night in the valley.'],
  ])('is none with %s', (_, text) => {
    expect(speakersOf(text)).toContainEqual(expect.stringContaining('Lindgren'));
  });
});
