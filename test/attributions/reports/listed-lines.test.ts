import { describe, expect, it } from 'vitest';
import { isListedLine } from '../../../src/attributions/reports/listed-lines.ts';
import { extract } from '../../../src/extract.ts';
import { sceneOf } from '../made-scene.ts';

const second = (text: string): boolean => isListedLine(sceneOf(text), 1);

describe('a line of a list', () => {
  it.each([
    ['beside another with a label', 'Rovers won\n\nScorers: Ferrer 12, Okoye 88\n\nCrowd: 4,212', true],
    ['above none', 'Rovers won\n\nScorers: Ferrer 12, Okoye 88\n\nIt rained all night.', false],
    ['beside a sentence', 'Rovers won\n\nScorers: Ferrer 12, Okoye 88\n\nOkoye: It was late.', false],
    ['beside a lone label', 'Rovers won\n\nScorers: Ferrer 12, Okoye 88\n\nCrowd:', false],
    ['that speaks', 'Notes\n\nHolm: we won it\n\nVarga: Rovers all day', false],
    ['that is quoted', 'Notes\n\nHolm: ‘The dam leaks’\n\nVarga: ‘The dam is dry’', false],
  ])('stands %s', (_, text, expected) => {
    expect(second(text)).toBe(expected);
  });

  it('says nothing', () => {
    expect(extract('Rovers won\n\nScorers: Ferrer 12, Okoye 88\n\nCrowd: 4,212', { minConfidence: 0 }).quotes).toEqual(
      [],
    );
    expect(extract('Okafor: Bridge Will Stay Shut\n\nIt rained all night.').quotes).toHaveLength(1);
  });
});
