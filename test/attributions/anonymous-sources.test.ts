import { describe, expect, it } from 'vitest';
import {
  anonymityClauseBefore,
  anonymousSource,
  endOfReason,
} from '../../src/attributions/mending/anonymous-sources.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { type MadeReading, rangeOf, sceneOf, textOf } from './made-scene.ts';

function sourceIn(text: string, made: MadeReading): string | null {
  const { doc, cues } = sceneOf(text, made);
  return textOf(doc, anonymousSource(doc, cues[0] as TaggedCue));
}

const CLAUSE = 'who asked not to be named';
const LEFT = { cue: 'said', content: ['the ward had closed'] };

describe('the clause of somebody who is not named', () => {
  const clauseIn = (text: string): string | null => {
    const doc = readDocument(text);
    return textOf(doc, anonymityClauseBefore(doc, rangeOf(doc, 'said').first));
  };

  it.each([
    ['A nurse who asked not to be named said no.', CLAUSE],
    ['Who asked not to be named said no.', 'Who asked not to be named'],
    ['A nurse who spoke on condition of anonymity said no.', 'who spoke on condition of anonymity'],
    ['A nurse who slept and one who asked not to be named said no.', CLAUSE],
    ['One who asked for anonymity and one who asked not to be named said no.', CLAUSE],
    ['One who asked for anonymity and one who slept said no.', 'who asked for anonymity'],
    ['A nurse who slept said no.', null],
    ['A nurse said no.', null],
    ['The whole of the crew asked not to be named, they said.', null],
  ])('is the last before the cue: %s', (text, expected) => {
    expect(clauseIn(text)).toBe(expected);
  });

  it('stands in the sentence of the cue, before it', () => {
    expect(clauseIn('A nurse who asked not to be named left. A doctor said no.')).toBeNull();
    expect(clauseIn('No, said a nurse who asked not to be named.')).toBeNull();
  });

  it('is near', () => {
    const far = (words: number): string => `One ${CLAUSE} ${'ran and '.repeat(words)}said no.`;
    expect(clauseIn(far(4))).toBe(CLAUSE);
    expect(clauseIn(far(40))).toBeNull();
  });
});

describe('a source that is not named', () => {
  it.each([
    ['A nurse who asked not to be named said the ward had closed.', 'A nurse who asked not to be named'],
    [
      'A nurse, who asked not to be named because she was ill, said the ward had closed.',
      'A nurse, who asked not to be named because she was ill',
    ],
    [
      'A nurse who asked not to be named since she was ill said the ward had closed.',
      'A nurse who asked not to be named since she was ill',
    ],
    ['It rained, and a nurse who asked not to be named said the ward had closed.', 'a nurse who asked not to be named'],
  ])('reaches up to the verb: %s', (text, expected) => {
    expect(sourceIn(text, LEFT)).toBe(expected);
    expect(sourceIn(text, { ...LEFT, source: expected })).toBe(expected);
    expect(sourceIn(text, { ...LEFT, source: 'who' })).toBe(expected);
  });

  it.each([
    ['the reason has no verb', 'A nurse who asked not to be named because of rain said the ward had closed.'],
    ['no reason stands between', 'A nurse who asked not to be named and two others said the ward had closed.'],
    [
      'the reason is cut by a comma',
      'A nurse who asked not to be named because, she was ill said the ward had closed.',
    ],
    ['nobody stands before it', 'He saw, who asked not to be named said the ward had closed.'],
    [
      'the reason is endless',
      `A nurse who asked not to be named because it ${'rained and '.repeat(14)}said the ward had closed.`,
    ],
  ])('is none where %s', (_, text) => {
    expect(sourceIn(text, LEFT)).toBeNull();
  });

  it('is none where more was said, or nothing right behind the verb', () => {
    const text = 'It rained. A nurse who asked not to be named said the ward had closed. It snowed.';
    expect(sourceIn(text, { ...LEFT, content: ['the ward had closed'] })).toBe('A nurse who asked not to be named');
    expect(sourceIn(text, { ...LEFT, content: [] })).toBeNull();
    expect(sourceIn(text, { ...LEFT, content: ['It rained'] })).toBeNull();
    expect(sourceIn(text, { ...LEFT, content: ['ward had closed'] })).toBeNull();
    expect(
      sourceIn(text, {
        ...LEFT,
        content: ['the ward had closed', 'It snowed'],
      }),
    ).toBeNull();
  });

  it('is none where the network found another', () => {
    const text = 'Today, a nurse who asked not to be named said the ward had closed, Ruiz feared.';
    expect(sourceIn(text, LEFT)).toBe('a nurse who asked not to be named');
    expect(sourceIn(text, { ...LEFT, source: 'Ruiz' })).toBeNull();
    expect(sourceIn(text, { ...LEFT, source: 'Today' })).toBeNull();
  });
});

describe('the reason for which somebody speaks as they do', () => {
  const reasonIn = (text: string, from = 'because'): string | null => {
    const { tokens, ...doc } = readDocument(text);
    const first = rangeOf({ tokens, ...doc }, from).first;
    const last = endOfReason(tokens, first, rangeOf({ tokens, ...doc }, 'said').first);
    return textOf({ tokens, ...doc }, last === null ? null : { first, last });
  };

  it.each([
    ['An aide because he was ill said no.', 'because he was ill'],
    ['An aide because he was ill, said no.', 'because he was ill'],
    [`An aide because ${'he '.repeat(23)}said no.`, `because ${'he '.repeat(23)}`.trim()],
    [`An aide because ${'he '.repeat(24)}said no.`, null],
    ['An aide because, as he was ill, said no.', null],
    ['An aide because he was ill. He said no.', null],
  ])('ends at the verb: %s', (text, expected) => {
    expect(reasonIn(text)).toBe(expected);
  });

  it('has a word of its own', () => {
    expect(reasonIn('An aide since he was ill said no.', 'since')).toBe('since he was ill');
    expect(reasonIn('An aide while he was ill said no.', 'while')).toBeNull();
  });
});
