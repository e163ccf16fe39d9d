import { describe, expect, it } from 'vitest';
import { withTimedSource } from '../../src/attributions/mending/timed-sources.ts';
import { type MadeReading, mendedIn } from './made-scene.ts';

const sourceIn = (text: string, made: MadeReading) => mendedIn(withTimedSource, text, made).source;

describe('a time in the place of a source', () => {
  it.each([
    ['Tern Robotics today announced that it would move.', 'Tern Robotics'],
    [
      'MARLOW, June 3 -- Tern Robotics (TRN), a maker of robots, today announced that it would move.',
      'Tern Robotics (TRN), a maker of robots',
    ],
    ['It rained. The council today announced that it would move.', 'The council'],
  ])('stands behind it: %s', (text, expected) => {
    expect(sourceIn(text, { cue: 'announced', source: 'today' })).toBe(expected);
  });

  it.each([
    ['Having met, today announced that it would move.', { cue: 'announced', source: 'today' }, null],
    ['Today announced that it would move.', { cue: 'announced', source: 'Today' }, null],
    ['The council today announced that it would move.', { cue: 'announced', source: 'The council' }, 'The council'],
    ['The council announced today that it would move.', { cue: 'announced', source: 'The council' }, 'The council'],
  ])('is left, or is nobody: %s', (text, made, expected) => {
    expect(sourceIn(text, made)).toBe(expected);
  });

  it.each([
    ['They met a driver who as late as noon swore to stay.', { cue: 'swore', source: 'noon' }, 'who'],
    ['Ana Ruiz as early as 2019 warned that it was late.', { cue: 'warned', source: '2019' }, 'Ana Ruiz'],
    ['As late as noon Ruiz said it was late.', { cue: 'said', source: 'Ruiz' }, 'Ruiz'],
    ['A barn as tall as Ruiz said little.', { cue: 'said', source: 'Ruiz' }, 'Ruiz'],
  ])('may stand in a comparison: %s', (text, made, expected) => {
    expect(sourceIn(text, made)).toBe(expected);
  });
});
