import { describe, expect, it } from 'vitest';
import { withInscribedSource } from '../../src/attributions/mending/inscribed-sources.ts';
import { type MadeReading, mendedIn } from './made-scene.ts';

const sourceIn = (text: string, made: MadeReading) => mendedIn(withInscribedSource, text, made).source;

describe('what bears words', () => {
  it.each([
    ['Ruiz held up a sheet that read “Where is it?”', 'read', 'a sheet'],
    ['The crowd waved placards that said “Where is it?”', 'said', 'placards'],
    ['Ruiz wore a straw hat that says “Where is it?”', 'says', 'a straw hat'],
    ['Ruiz sent a text to her brother that said “Where is it?”', 'said', 'a text'],
    ['Ruiz pointed to a mural that says “Where is it?”', 'says', 'a mural'],
  ])('is the source in place of the pronoun: %s', (text, cue, source) => {
    expect(sourceIn(text, { cue, source: 'that', content: ['“Where is it?”'] })).toBe(source);
  });

  it.each([
    ['Ruiz sent a letter that said the dam leaks.', ['the dam leaks']],
    ['Ruiz met a man that said “Where is it?”', ['“Where is it?”']],
    ['Ruiz spoke to a man that said “Where is it?”', ['“Where is it?”']],
    ['Ruiz read a letter, and that said “Where is it?”', ['“Where is it?”']],
    ['“Where is it?” The sheet that said so was wet.', ['“Where is it?”']],
    ['Ruiz held a sheet that said nothing.', []],
  ])('is looked for where a quotation follows: %s', (text, content) => {
    expect(sourceIn(text, { cue: 'said', source: 'that', content })).toBe('that');
  });

  it.each<[string, MadeReading, string | null, string]>([
    [
      'A note found on the desk read: “Where is it?”',
      { cue: 'read', source: 'the desk', content: ['Where is it'] },
      'A note found on the desk',
      '“Where is it?”',
    ],
    [
      'A letter left there read “Where is it?”',
      { cue: 'read', content: ['Where is it'] },
      'A letter left there',
      '“Where is it?”',
    ],
    [
      'A sign that read “Where is it?” hung from the bridge.',
      { cue: 'read', source: 'A sign', content: ['Where is it?” hung from the bridge'] },
      'A sign',
      '“Where is it?”',
    ],
    [
      'Ruiz held signs reading “Where is it?”',
      { cue: 'reading', source: 'Ruiz', content: ['Where is it'] },
      'signs',
      '“Where is it?”',
    ],
    ['A man on the desk read “Where is it?”', { cue: 'read', content: ['Where is it'] }, null, 'Where is it'],
    ['A note, Ruiz read, was lost.', { cue: 'read', source: 'Ruiz', content: ['was lost'] }, 'Ruiz', 'was lost'],
    [
      'A note came; Ruiz read “Where is it?”',
      { cue: 'read', source: 'Ruiz', content: ['Where is it'] },
      'Ruiz',
      'Where is it',
    ],
  ])('says what it reads and nothing else: %s', (text, made, source, content) => {
    expect(mendedIn(withInscribedSource, text, made)).toMatchObject({ source, content: [content] });
  });

  it('is the source of what somebody shows', () => {
    const text = 'Ruiz hoisted a sign that read “Where is it?” and left.';
    const shown: MadeReading = { cue: 'hoisted', source: 'Ruiz', content: ['that read “Where is it?”'] };
    const read = { cue: 'read', source: 'a sign', content: ['“Where is it?”'] };
    expect(mendedIn(withInscribedSource, text, shown)).toEqual(read);
    const told: MadeReading = { cue: 'told', source: 'Ruiz', content: ['that dogs read “Where is it?”'] };
    expect(sourceIn('Ruiz told them that dogs read “Where is it?”', told)).toBe('Ruiz');
  });

  it('is none of another source', () => {
    const text = 'Ruiz said “Where is it?”';
    expect(sourceIn(text, { cue: 'said', source: 'Ruiz', content: ['“Where is it?”'] })).toBe('Ruiz');
    expect(sourceIn(text, { cue: 'said', source: null, content: ['“Where is it?”'] })).toBeNull();
  });
});
