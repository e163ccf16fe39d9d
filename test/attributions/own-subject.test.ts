import { describe, expect, it } from 'vitest';
import { isOwnSubject } from '../../src/attributions/refusals/own-subject.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const refused = (text: string, made: MadeReading): boolean => holdsFor(isOwnSubject, text, made);

describe('the subject of a passive', () => {
  it.each([
    ['The crew was warned by sensors.', 'The crew', 'was warned', true],
    ['The crew has warned us.', 'The crew', 'has warned', true],
    ['“The crew” was warned by sensors.', '“The crew”', 'was warned', false],
    ['That the ship sank was announced.', 'That the ship sank', 'was announced', false],
    ['The “crew” was warned by sensors.', 'The “crew”', 'was warned', false],
  ])('is nothing that was said: %s', (text, content, cue, expected) => {
    expect(refused(text, { cue, content: [content] })).toBe(expected);
  });

  it.each([
    ['The plan was rejected by growers.', 'The plan', 'was rejected', 'growers', false],
    ['The plan was rejected by Arvo Holm.', 'The plan', 'was rejected', 'Arvo Holm', false],
    ['The plan was rejected by noon.', 'The plan', 'was rejected', 'noon', true],
    ['The crew was told by growers.', 'The crew', 'was told', 'growers', true],
    ['The plan, which is backed by growers, leaks.', 'which', 'is backed', 'growers', true],
    ['A ruling is expected by Friday.', 'A ruling', 'is expected', 'Friday', true],
  ])('is what somebody does it to: %s', (text, content, cue, source, expected) => {
    expect(refused(text, { cue, source, content: [content] })).toBe(expected);
  });

  it('may be one part of what was said, or none', () => {
    const text = 'The crew was warned that it sank.';
    expect(refused(text, { cue: 'was warned', content: ['The crew', 'that it sank'] })).toBe(false);
    expect(refused(text, { cue: 'was warned', content: ['that it sank'] })).toBe(false);
    expect(refused(text, { cue: 'was warned', content: ['crew'] })).toBe(true);
    expect(refused(text, { cue: 'was warned', content: ['The'] })).toBe(false);
  });
});
