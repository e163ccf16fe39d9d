import { describe, expect, it } from 'vitest';
import { isHeard } from '../../src/attributions/refusals/heard.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const isRefused = (text: string, made: MadeReading): boolean => holdsFor(isHeard, text, made);

describe('somebody who hears', () => {
  const heard = (source: string): boolean =>
    isRefused(`${source} heard that it was late.`, { cue: 'heard', source, content: ['that it was late'] });

  it.each(['Coroner Ana Ruiz', 'The coroner', 'She'])('says nothing: %s', (source) => {
    expect(heard(source)).toBe(true);
  });

  it.each(['Marlow Crown Court', 'The inquest', 'Jurors', 'Councillors'])(
    'stands for those who speak there: %s',
    (source) => {
      expect(heard(source)).toBe(false);
    },
  );

  it('may say what it heard', () => {
    const made = { cue: 'said', source: 'The coroner', content: ['it was late'] };
    expect(isRefused('The coroner said it was late.', made)).toBe(false);
  });
});
