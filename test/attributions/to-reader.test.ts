import { describe, expect, it } from 'vitest';
import { isToReader } from '../../src/attributions/refusals/to-reader.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const refused = (text: string, made: MadeReading): boolean => holdsFor(isToReader, text, made);

describe('a call upon the reader', () => {
  it('is nobody’s', () => {
    const asked = (text: string) => refused(text, { cue: 'is asked', source: null, content: ['to call the police'] });
    expect(asked('Anyone with information is asked to call the police.')).toBe(true);
    expect(asked('A man with information is asked to call the police.')).toBe(false);
  });
});

describe('what a page asks of its reader', () => {
  it.each([
    ['We ask for your permission.', 'We', true],
    ['Ruiz asks for your permission.', 'Ruiz', false],
  ])('is no report: %s', (text, source, expected) => {
    const [, cue = ''] = text.split(' ');
    expect(refused(text, { cue, source, content: ['your permission'] })).toBe(expected);
  });

  it('may be what somebody says that “we” do', () => {
    const text = '“We ask for your permission,” it read.';
    expect(refused(text, { cue: 'ask', source: 'We', content: ['your permission'] })).toBe(false);
  });
});
