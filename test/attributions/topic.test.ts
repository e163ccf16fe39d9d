import { describe, expect, it } from 'vitest';
import { isTopic } from '../../src/attributions/refusals/topic.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const isRefused = (text: string, made: MadeReading): boolean => holdsFor(isTopic, text, made);

describe('what is told of', () => {
  it.each<[string, MadeReading]>([
    [
      'He tells her about the night the crew fell.',
      { cue: 'tells', source: 'He', content: ['about the night the crew fell'] },
    ],
    ['It told the story of a boat that she lost.', { cue: 'told', source: 'It', content: ['that she lost'] }],
    ['Ruiz told us of a leak.', { cue: 'told', source: 'Ruiz', content: ['a leak'] }],
    [
      'Cook tells inquest of “wall of smoke” in hall',
      { cue: 'tells', source: 'Cook', content: ['“wall of smoke” in hall'] },
    ],
    ['Ruiz has been talking to Marlow FM.', { cue: 'has been talking', source: 'Ruiz', content: ['Marlow FM'] }],
    ['Ruiz spoke with a friend in May.', { cue: 'spoke', source: 'Ruiz', content: ['with a friend in May'] }],
    ['Ruiz has not posted about it.', { cue: 'has not posted', source: 'Ruiz', content: ['it'] }],
    ['What the law says about dams', { cue: 'says', source: 'the law', content: ['dams'] }],
  ])('is not what is told: %s', (text, made) => {
    expect(isRefused(text, made)).toBe(true);
  });

  it.each<[string, MadeReading]>([
    ['Ruiz tells them how it fell.', { cue: 'tells', source: 'Ruiz', content: ['how it fell'] }],
    ['“All of it,” Ruiz told them.', { cue: 'told', source: 'Ruiz', content: ['“All of it,”'] }],
    ['It told a story that “sank us”.', { cue: 'told', source: 'It', content: ['that “sank us”'] }],
    ['Ruiz posted about how it fell.', { cue: 'posted', source: 'Ruiz', content: ['how it fell'] }],
    ['Ruiz posted about a “wall of smoke”.', { cue: 'posted', source: 'Ruiz', content: ['“wall of smoke”'] }],
    ['Ruiz says about half of it fell.', { cue: 'says', source: 'Ruiz', content: ['about half of it fell'] }],
    ['What Ruiz says is late.', { cue: 'says', source: 'Ruiz', content: ['is late'] }],
    ['Ruiz spoke to pupils about the dam.', { cue: 'spoke', source: 'Ruiz', content: ['pupils about the dam'] }],
    ['Ruiz spoke to “a packed hall”.', { cue: 'spoke', source: 'Ruiz', content: ['“a packed hall”'] }],
    ['Ruiz spoke up to praise them.', { cue: 'spoke', source: 'Ruiz', content: ['to praise them'] }],
    ['Ruiz warned us of a leak.', { cue: 'warned', source: 'Ruiz', content: ['of a leak'] }],
    ['Of late, Ruiz told us, it fell.', { cue: 'told', source: 'Ruiz', content: ['Of late', 'it fell'] }],
  ])('is another thing: %s', (text, made) => {
    expect(isRefused(text, made)).toBe(false);
  });
});
