import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const speakersOf = (text: string): (string | undefined)[] => extract(text).quotes.map(({ speaker }) => speaker?.name);

describe('who is told behind another passive', () => {
  it.each([
    'Ana Ruiz was checked over by paramedics and told she was “extremely lucky”.',
    'Ana Ruiz was stopped at the gate and told to leave.',
    'Ana Ruiz told to clean up river or face closure\n\nIt rained on the mill.',
  ])('does not speak: %s', (text) => {
    expect(speakersOf(text)).not.toContain('Ana Ruiz');
  });

  it.each(['Ana Ruiz was late and told reporters that the dam was dry.', 'Ana Ruiz rose and told them to leave.'])(
    'speaks where somebody is told: %s',
    (text) => {
      expect(speakersOf(text)).toContain('Ana Ruiz');
    },
  );
});
