import { describe, expect, it } from 'vitest';
import { isPointing } from '../../src/attributions/refusals/pointing.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const refused = (text: string, made: MadeReading): boolean => holdsFor(isPointing, text, made);

describe('a pronoun that points at what happened', () => {
  it.each([
    ['Maybe that tells you I was wrong.', 'that', 'tells', 'I was wrong', true],
    ['Well this suggests the ice was thin.', 'this', 'suggests', 'the ice was thin', true],
    ['The letter that says the ice was thin is lost.', 'that', 'says', 'the ice was thin', false],
    ['Nora is one that believes the ice was thin.', 'that', 'believes', 'the ice was thin', false],
    ['It is clear that the ice was thin.', 'It', 'is', 'that the ice was thin', true],
    ['It was not at once clear whether the ice melted.', 'It', 'was', 'whether the ice melted', true],
    ['It is aware that the ice was thin.', 'It', 'is', 'that the ice was thin', false],
    ['Then she says the ice was thin.', 'she', 'says', 'the ice was thin', false],
  ])('says nothing: %s', (text, source, cue, content, expected) => {
    expect(refused(text, { cue, source, content: [content] })).toBe(expected);
  });
});
