import { describe, expect, it } from 'vitest';
import { isInCourt } from '../../src/attributions/refusals/in-court.ts';
import { extract } from '../../src/index.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const inCourt = (text: string, made: MadeReading): boolean => holdsFor(isInCourt, text, made);

describe('what somebody does in court', () => {
  it.each(['defending', 'prosecuting', 'mitigating', 'presiding'])('is nothing that they say: %s', (cue) => {
    expect(inCourt(`Asked by Ruari Finch, ${cue}, Mrs Clegg agreed.`, { cue })).toBe(true);
    const reading = {
      cue,
      source: 'Ruari Finch',
      content: ['Mrs Clegg agreed'],
    };
    expect(inCourt(`Asked by Ruari Finch, ${cue}, Mrs Clegg agreed.`, reading)).toBe(true);
  });

  it.each([
    ['goes on', 'Ruari Finch, defending the rise, called it overdue.', { cue: 'defending' }],
    ['goes on from a name', 'Finch was defending, and Clegg was silent.', { cue: 'defending' }],
    ['is another verb', 'Ruari Finch, grinning, said no.', { cue: 'grinning' }],
    [
      'holds a quotation',
      'Finch, mitigating, “a sad case”, sat down.',
      { cue: 'mitigating', content: ['“a sad case”'] },
    ],
    [
      'holds a quotation among more',
      'It rained, and Finch, mitigating, “a sad case”, sat.',
      { cue: 'mitigating', content: ['It rained', '“a sad case”'] },
    ],
  ])('may be where it %s', (_, text, made) => {
    expect(inCourt(text, made)).toBe(false);
  });
});

const cuesOf = (text: string): readonly (string | undefined)[] =>
  extract(text, { minConfidence: 0 }).quotes.map(({ cue }) => cue?.text);

describe('what counsel does in court', () => {
  it('says nothing between commas', () => {
    const text = 'Cross-examined by Ruari Finch, defending, Mrs Clegg agreed that her eyesight was poor.';
    expect(cuesOf(text)).toEqual(['agreed']);
  });

  it('leaves what counsel says', () => {
    const text = 'Ruari Finch, defending, said: “My client is sorry.”';
    expect(cuesOf(text)).toEqual(['said']);
  });
});
