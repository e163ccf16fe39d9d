import { describe, expect, it } from 'vitest';
import { isSeen } from '../../src/attributions/refusals/seen.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const seen = (text: string, made: MadeReading): boolean => holdsFor(isSeen, text, { attribution: 'belief', ...made });

describe('what somebody looks at', () => {
  it.each<[string, MadeReading]>([
    ['Ruiz has seen a draft of the plan.', { cue: 'has seen', source: 'Ruiz', content: ['a draft of the plan'] }],
    ['In a letter seen by the Courier, she quit.', { cue: 'seen', source: 'the Courier', content: ['a letter'] }],
    ['A man was seen leaving the hall.', { cue: 'was seen', content: ['A man', 'leaving the hall'] }],
    ['Ruiz was spotted leaving it.', { cue: 'was spotted', content: ['Ruiz', 'leaving it'] }],
    ['Ruiz watched the launch from a tent.', { cue: 'watched', source: 'Ruiz', content: ['the launch from a tent'] }],
  ])('is no view: %s', (text, made) => {
    expect(seen(text, made)).toBe(true);
  });

  it.each<[string, MadeReading]>([
    ['Ruiz sees the letter as a gift.', { cue: 'sees', source: 'Ruiz', content: ['the letter as a gift'] }],
    ['Ruiz sees orders falling.', { cue: 'sees', source: 'Ruiz', content: ['orders falling'] }],
    ['Ruiz sees a pattern.', { cue: 'sees', source: 'Ruiz', content: ['a pattern'] }],
    ['Ruiz watched how they left.', { cue: 'watched', source: 'Ruiz', content: ['how they left'] }],
    ['Ruiz was heard saying it leaked.', { cue: 'was heard', content: ['Ruiz', 'saying it leaked'] }],
    ['Ruiz was seen as a fool.', { cue: 'was seen', content: ['Ruiz', 'as a fool'] }],
    ['Ruiz likes the letter.', { cue: 'likes', source: 'Ruiz', content: ['the letter'] }],
    ['To him Ruiz saw a letter.', { cue: 'saw', source: 'Ruiz', content: ['To him', 'a letter'] }],
  ])('may be one: %s', (text, made) => {
    expect(seen(text, made)).toBe(false);
  });
});
